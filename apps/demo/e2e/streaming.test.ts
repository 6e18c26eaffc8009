import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, thumb } from './steps.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage(['--rate', '150'])
})

afterAll(() => stage?.close())

it('shows an answer as it comes, and touches no other answer meanwhile', async () => {
  const { page, troubles, close } = await stage.openPage()
  await ask(page, 'What is 17 × 24?')
  await thumb(page, 'Good answer').click()
  await expectVote(page, 'up', 'delivered')
  const asked = ask(page, 'Write a TypeScript debounce')
  const stop = page.getByRole('button', { name: 'Stop the answer' })
  await stop.waitFor()
  await expect.poll(() => page.getByRole('article', { name: 'Answer' }).count()).toBe(2)
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('article[aria-label="Answer"]')
    const observer = new MutationObserver((records) =>
      document.documentElement.setAttribute('data-touched', `${records.length}`),
    )
    if (first)
      observer.observe(first, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  const early = ((await answerOf(page).textContent()) ?? '').length
  expect(await answerOf(page).getAttribute('aria-busy')).toBe('true')
  expect(await thumb(page, 'Good answer').getAttribute('aria-disabled')).toBe('true')
  await asked
  expect(((await answerOf(page).textContent()) ?? '').length).toBeGreaterThan(early)
  expect(await page.locator('html').getAttribute('data-touched')).toBe(null)
  expect(troubles.except()).toEqual([])
  await close()
})

it('keeps what has come when it is stopped, and that can be rated', async () => {
  const { page, troubles, close } = await stage.openPage()
  const answered = page.waitForResponse((response) => response.url().endsWith('/chat/completions'))
  await page.getByRole('button', { name: /Plan a weekend in Lisbon/ }).click()
  const url = await (await answered).headerValue('X-Feedback-Url')
  await answerOf(page).locator('.prose').waitFor()
  await page.getByRole('button', { name: 'Stop the answer' }).click()
  await answerOf(page).getByText('Stopped before its end.').waitFor()
  await thumb(page, 'Bad answer').click()
  await expectVote(page, 'down', 'delivered')
  const rows = await stage.gateway.signalsOf(url?.split('/').at(-1) ?? '')
  expect(rows.map(({ signal_name, signal_type }) => [signal_name, signal_type])).toEqual([
    ['stopped', 'implicit'],
    ['thumbs_down', 'explicit'],
  ])
  expect(troubles.except()).toEqual([])
  await close()
})

it('stays where the person reads while an answer grows', async () => {
  const { page, close } = await stage.openPage({ viewport: { width: 700, height: 500 } })
  await ask(page, 'Plan a weekend in Lisbon')
  const asked = ask(page, 'Write a TypeScript debounce')
  await answerOf(page).getByText('Here is a debounce').waitFor()
  await page.mouse.move(350, 250)
  await page.mouse.wheel(0, -2000)
  const toEnd = page.getByRole('button', { name: 'Go to the end' })
  await toEnd.waitFor()
  const scrollTop = () => page.locator('.scroller').evaluate((element) => element.scrollTop)
  const reading = await scrollTop()
  await asked
  expect(await scrollTop()).toBe(reading)
  await toEnd.click()
  await toEnd.waitFor({ state: 'detached' })
  await close()
})

it('stays at the end when the room for it shrinks and grows again', async () => {
  const { page, close } = await stage.openPage({ viewport: { width: 700, height: 500 } })
  await ask(page, 'Plan a weekend in Lisbon')
  for (const height of [400, 500, 400]) {
    await page.setViewportSize({ width: 700, height })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.getByRole('button', { name: 'Go to the end' }).count()).toBe(0)
    expect(await thumb(page, 'Good answer').boundingBox()).toMatchObject({
      y: expect.closeTo(height - 150, -2),
    })
  }
  await close()
})
