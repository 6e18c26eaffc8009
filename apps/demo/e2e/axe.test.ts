import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../../.dev/browser.ts'
import { narrow, openPageOf, wide } from './stage.ts'
import { startAll } from './start.ts'
import { answerOf, ask, expectVote, outageOn, thumb } from './steps.ts'
import { choose, heal, inspectorOf, openInspector, stepsOf, turn, unfold } from './trouble.ts'

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

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing', (colorScheme) => {
  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ])(
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
      await choose(page, 'Errors', 'Every time')
      await choose(page, 'Their status', '404 not found')
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
})
