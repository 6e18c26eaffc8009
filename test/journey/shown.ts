import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Half of the last digit that is shown, and a little for halves that binary numbers miss. */
const DIGITS = 1.9

/** The numbers of a text: `+0.30 (-0.10 to +0.50)` has three, and a dash none. Percents are shares. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/[+-]?\d[\d,]*(?:\.\d+)?%?/g)].map(([found]) => {
    const value = Number(found.replace(/[+,%]/g, ''))
    return found.endsWith('%') ? value / 100 : value
  })

/** Numbers as the page shows them, to two digits; those that are missing are left out. */
export const shown = (...values: readonly (number | null)[]): number[] =>
  values.flatMap((value) => (value === null ? [] : [expect.closeTo(value, DIGITS)]))

interface Interval {
  low: number | null
  high: number | null
}

/** A score as the page shows it. */
export const shownScore = ({ score, low, high }: Interval & { score: number | null }): number[] =>
  shown(score, low, high)

/** A share as the page shows it. */
export const shownShare = ({ share, low, high }: Interval & { share: number | null }): number[] =>
  shown(share, low, high)

/** The table of a report: the name of each row, and the texts of its cells. */
export async function tableOf(page: Page, report: string): Promise<[name: string, ...cells: string[]][]> {
  const card = page.getByRole('region', { name: report, exact: true })
  await card.getByRole('button', { name: `Table of ${report}` }).click()
  await card.locator('tbody tr').first().waitFor()
  return await card
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '') as [string, ...string[]]),
    )
}
