import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { narrow, type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote } from './steps.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})

afterAll(() => stage?.close())

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  )

/** Presses Tab until the focus is where a person wants it. */
const tabTo = async (page: Page, name: string, key = 'Tab') => {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key)
    if ((await focused(page)).startsWith(name)) return
  }
  throw new Error(`40 presses of ${key} do not reach "${name}"; the focus is on "${await focused(page)}".`)
}

it('asks and rates without a pointer', async () => {
  const { page, troubles, close } = await stage.openPage()
  await tabTo(page, 'A sum')
  await page.keyboard.press('Enter')
  await answerOf(page).getByText('408').first().waitFor()
  await page.getByRole('button', { name: 'Regenerate' }).waitFor()
  await tabTo(page, 'Good answer')
  await page.keyboard.press('Space')
  await expectVote(page, 'up', 'delivered')
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('More')
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('Inspect the token')
  await page.keyboard.press('Enter')
  await tabTo(page, 'thumbs_up')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Show the answer')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Answer')
  expect(troubles.except()).toEqual([])
  await close()
})

it('begins a line with Shift and Enter, and leaves Enter to an input method', async () => {
  const { page, close } = await stage.openPage()
  const question = page.getByRole('textbox', { name: 'Your question' })
  await question.fill('one')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('two')
  await question.evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
  })
  expect(await question.inputValue()).toBe('one\ntwo')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('article', { name: 'You asked' }).textContent()).toBe('one\ntwo')
  await close()
})

it('fits a phone, with the inspector in a drawer that gives the focus back', async () => {
  const { page, troubles, close } = await stage.openPage({ viewport: narrow, hasTouch: true })
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBe(0)
  await ask(page, 'Compare TCP and UDP in a table')
  await ask(page, 'Write a TypeScript debounce')
  expect(await overflow()).toBe(0)
  await page.setViewportSize({ width: 320, height: 568 })
  // Two frames: a row of buttons folds to its new width in the first. No finger is as fast as a tap from here.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await overflow()).toBe(0)
  await answerOf(page).getByRole('button', { name: 'Good answer' }).tap()
  await expectVote(page, 'up', 'delivered')
  const toggle = page.getByRole('button', { name: 'Inspector' })
  await toggle.press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Inspector' })
  await drawer.getByText('thumbs_up').waitFor()
  expect(await drawer.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('Inspector')
  expect(troubles.except()).toEqual([])
  await close()
})
