import type { Locator, Page } from 'playwright'
import { expect, vi } from 'vitest'

/** The newest answer. */
export const answerOf = (page: Page): Locator =>
  page.getByRole('article', { name: 'Answer', exact: true }).last()

export const thumb = (page: Page, name: 'Good answer' | 'Bad answer'): Locator =>
  answerOf(page).getByRole('button', { name })

/** What the page tells of ratings that do not get through, once for all of them. */
export const outageOn = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'not delivered yet' })

/** Asks, waits for the end of the answer, and returns the id of its inference. */
export async function ask(page: Page, prompt: string): Promise<string> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/chat/completions'))
  await page.getByRole('textbox', { name: 'Your question' }).fill(prompt)
  await page.keyboard.press('Enter')
  const url = await (await answered).headerValue('X-Feedback-Url')
  // In the page and not in view: where there is little room it is in the menu.
  await page.locator('[data-action="regenerate"]').waitFor({ state: 'attached' })
  return url?.split('/').at(-1) ?? ''
}

/** Waits until the newest answer's vote is what it should be and has come as far as it should. */
export async function expectVote(page: Page, vote: 'up' | 'down' | 'none', status: string): Promise<void> {
  const group = answerOf(page).getByRole('group', { name: 'Rate this answer' })
  await vi.waitFor(
    async () => {
      expect([await group.getAttribute('data-state'), await group.getAttribute('data-status')]).toEqual([
        vote,
        status,
      ])
    },
    { timeout: 20_000, interval: 50 },
  )
}
