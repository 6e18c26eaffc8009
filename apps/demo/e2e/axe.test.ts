import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../../.dev/browser.ts'
import { untilRead } from './behaviour.ts'
import { narrow, openPageOf, wide } from './stage.ts'
import { startAll } from './start.ts'
import { answerOf, ask, expectVote, outageOn, thumb } from './steps.ts'
import { heal, choose as inflict, inspectorOf, openInspector, stepsOf, turn, unfold } from './trouble.ts'
import { assess, choose, openEditor, popover, press, regenerate, selectText, set } from './widgets.ts'

let folder: string
let all: Awaited<ReturnType<typeof startAll>>
let browser: Browser
let axe: string

// By `npm start`: the gateway's switch is in the page only where that has started it.
beforeAll(async () => {
  axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
  folder = await mkdtemp(join(tmpdir(), 'feedback-axe-'))
  all = await startAll(folder)
  browser = await chromium.launch(launchOptions)
})

afterAll(async () => {
  await browser?.close()
  await all?.stop()
  await rm(folder, { recursive: true, force: true })
})

const findings = async (page: Page) => {
  // As text, which the debugger runs past the page's policy: a script element would be refused.
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ help, nodes }) => [help, ...nodes.map(({ html }) => html)])
}

const closeDrawer = async (page: Page) => {
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
}

const sizes = [
  ['wide', wide],
  ['narrow', narrow],
] as const

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing', (colorScheme) => {
  it.each(sizes)(
    '%s: empty, with answers, in trouble, and with every part of the inspector open',
    async (_, viewport) => {
      const { page, close } = await openPageOf(browser, all.demo, {
        colorScheme,
        viewport,
        reducedMotion: 'reduce',
      })
      expect(await findings(page)).toEqual([])
      await ask(page, 'Compare TCP and UDP in a table')
      await ask(page, 'Write a TypeScript debounce')
      await thumb(page, 'Bad answer').click()
      await expectVote(page, 'down', 'delivered')
      expect(await findings(page)).toEqual([])

      await openInspector(page)
      await unfold(page, 'Trouble')
      await inspectorOf(page).getByRole('button', { name: 'Kill it' }).waitFor()
      await inflict(page, 'Errors', 'Every time')
      await inflict(page, 'Their status', '404 not found')
      await closeDrawer(page)
      await thumb(page, 'Good answer').click()
      await answerOf(page).getByText('Not saved').waitFor()
      expect(await findings(page)).toEqual([])

      await openInspector(page)
      await stepsOf(page)
      await unfold(page, 'Parked')
      await unfold(page, 'Consent')
      await unfold(page, 'Trouble')
      await inspectorOf(page).getByRole('combobox', { name: 'Their Retry-After' }).waitFor()
      expect(await findings(page)).toEqual([])

      await heal(page)
      await turn(page, 'Go offline', true)
      await closeDrawer(page)
      await thumb(page, 'Good answer').click()
      await outageOn(page).waitFor()
      expect(await findings(page)).toEqual([])
      await close()
    },
  )

  it.each(sizes)('%s: a question in other words, and the page of many answers', async (_, viewport) => {
    const { page, close } = await openPageOf(browser, all.demo, {
      colorScheme,
      viewport,
      reducedMotion: 'reduce',
    })
    await ask(page, 'Compare TCP and UDP in a table')
    await page.getByRole('button', { name: 'Edit the question' }).click()
    await page.getByRole('textbox', { name: 'The question in other words' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('link', { name: 'A page of 2,000 answers' }).click()
    await page.getByRole('article').first().getByRole('group', { name: 'Rate this answer' }).waitFor()
    await openInspector(page)
    await untilRead(page, '1. Write a haiku', 0)
    expect(await findings(page)).toEqual([])
    await close()
  })

  it.each(sizes)('%s: with every widget open', async (_, viewport) => {
    const { page, close } = await openPageOf(browser, all.demo, {
      colorScheme,
      viewport,
      reducedMotion: 'reduce',
    })
    const expectNothing = async (what: string) => expect([what, ...(await findings(page))]).toEqual([what])
    await ask(page, 'What is 17 × 24?')
    await thumb(page, 'Bad answer').click()
    const followUp = popover(page, 'What was wrong?')
    await followUp.getByRole('button', { name: 'Incomplete' }).click()
    await expectNothing('follow-up')
    await followUp.getByRole('button', { name: 'Send', exact: true }).click()
    await expectVote(page, 'down', 'delivered')

    const field = await openEditor(page)
    await field.fill(`${await field.inputValue()} I am **certain**.`)
    await answerOf(page).getByText('words changed').waitFor()
    await expectNothing('editor with a diff')
    await answerOf(page).getByRole('button', { name: 'Preview' }).click()
    await answerOf(page).locator('strong', { hasText: 'certain' }).waitFor()
    await expectNothing('editor with a preview')
    await answerOf(page).getByRole('button', { name: 'Send correction' }).click()
    await field.waitFor({ state: 'detached' })

    await answerOf(page).getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menu').waitFor()
    await expectNothing('menu')
    await page.keyboard.press('Escape')
    await choose(page, 'Rate in stars')
    await answerOf(page).getByRole('radio', { name: '4 stars' }).click()
    const form = await assess(page)
    await form.getByRole('button', { name: 'Submit' }).click()
    await form.getByText('Still to rate').first().waitFor()
    await expectNothing('stars, and an assessment that is not complete')

    const toolbar = await selectText(page, answerOf(page).locator('.prose p').last())
    await expectNothing('toolbar of a passage')
    await toolbar.getByRole('button', { name: 'Bad passage' }).click()
    const passage = popover(page, 'Bad passage')
    await passage.getByRole('button', { name: 'Not correct' }).click()
    await expectNothing('form of a passage')
    await passage.getByRole('button', { name: 'Send', exact: true }).click()
    await answerOf(page).getByRole('list', { name: 'Rated passages' }).waitFor()
    await expectNothing('passages that were rated')

    await regenerate(page)
    await press(page, 'Compare with the earlier answer')
    await answerOf(page).getByRole('radio', { name: '2 is better' }).click()
    await expectNothing('comparison')

    await openInspector(page)
    await unfold(page, 'Widgets')
    await expectNothing('section of widgets')
    for (const accent of ['blue', 'violet', 'rose', 'amber']) {
      await inspectorOf(page).getByRole('radio', { name: accent }).check()
      await expectNothing(accent)
    }
    await set(page, 'Language', 'he')
    await set(page, 'Density', 'Compact')
    await closeDrawer(page)
    await expect.poll(() => answerOf(page).getByRole('toolbar').count()).toBe(1)
    await expectNothing('Hebrew, dense')
    await close()
  })
})
