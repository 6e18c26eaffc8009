import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { narrow, type Stage, setStage, wide } from './stage.ts'
import { ask, expectVote, thumb } from './steps.ts'

let stage: Stage
let axe: string

beforeAll(async () => {
  axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
  stage = await setStage()
})

afterAll(() => stage?.close())

const findings = async (page: Page) => {
  // As text, which the debugger runs past the page's policy: a script element would be refused.
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ help, nodes }) => [help, ...nodes.map(({ html }) => html)])
}

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing', (colorScheme) => {
  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('%s: empty, with answers, and with the inspector open', async (_, viewport) => {
    const { page, close } = await stage.openPage({ colorScheme, viewport, reducedMotion: 'reduce' })
    expect(await findings(page)).toEqual([])
    await ask(page, 'Compare TCP and UDP in a table')
    await ask(page, 'Write a TypeScript debounce')
    await thumb(page, 'Bad answer').click()
    await expectVote(page, 'down', 'delivered')
    expect(await findings(page)).toEqual([])
    const toggle = page.getByRole('button', { name: /^Inspector/ })
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
    await page.locator('summary').first().click()
    expect(await findings(page)).toEqual([])
    await close()
  })
})
