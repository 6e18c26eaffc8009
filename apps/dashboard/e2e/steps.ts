import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

/** Expects something to come true, on a slow machine too. */
export const soon = <T>(read: () => T | Promise<T>, timeout = 15_000) => expect.poll(read, { timeout })

/** Signs in with a key. */
export async function signIn(page: Page, key = 'sk-demo'): Promise<void> {
  await page.getByLabel('API key').fill(key)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The rows of logs that are in the page. */
export const rowsOf = (page: Page): Locator => page.getByRole('grid', { name: 'Logs' }).locator('tbody tr')

/** What was asked, in the order of the rows. */
export const questionsOf = (page: Page): Promise<string[]> =>
  rowsOf(page).locator('.gist-question').allTextContents()

const axe = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe finds in the page as it is. */
export async function findings(page: Page): Promise<string[][]> {
  // As text, which the debugger runs past the page's policy: a script element would be refused.
  await page.evaluate(await axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ help, nodes }) => [help, ...nodes.map(({ html }) => html)])
}

/** By how many pixels the page can be scrolled sideways; parts that are meant to scroll do so by themselves. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.page') ?? document.documentElement
    return scrollWidth - clientWidth
  })
