import type { Page } from 'playwright'

/** Signs in to the dashboard. */
export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('API key').fill('sk-demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('grid', { name: 'Logs' }).waitFor()
}

/** What a reviewer says of an answer. */
export interface Review {
  vote?: 'Good answer' | 'Bad answer'
  stars?: string
  better?: string
}

/** Reviews the next answers of the queue by mouse: thumbs, stars and the correction editor of the kit. */
export async function review(page: Page, reviews: readonly Review[]): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Your review' })
  for (const [at, { vote, stars, better }] of reviews.entries()) {
    await page.getByText(new RegExp(`^${at} of \\d+ reviewed$`)).waitFor()
    if (vote) await panel.getByRole('button', { name: vote }).click()
    if (stars) await panel.getByRole('radio', { name: stars, exact: true }).click()
    if (better) {
      await panel.getByRole('button', { name: 'Suggest a better answer' }).click()
      const editor = panel.getByRole('textbox', { name: 'Better answer' })
      await editor.fill(better)
      await editor.press('Control+Enter')
      await editor.waitFor({ state: 'detached' })
    }
    await panel.getByRole('button', { name: /^Reviewed/ }).click()
  }
  await page.getByText(new RegExp(`^${reviews.length} of \\d+ reviewed$`)).waitFor()
}

/** A signal as one fills it in. */
export interface ByHand {
  score: number
  weight?: number
  name?: string
  source?: 'system'
  type?: 'implicit'
  words?: string
}

/** Adds a signal to the log that is open, in the form. */
export async function addByHand(
  page: Page,
  { score, weight, name, source, type, words }: ByHand,
): Promise<void> {
  await page.getByRole('button', { name: 'Add Feedback Signal' }).click()
  const form = page.getByRole('form', { name: 'Add Feedback Signal' })
  await form.getByLabel('Score', { exact: true }).fill(String(score))
  if (weight !== undefined) await form.getByLabel('Weight').fill(String(weight))
  if (name) await form.getByLabel('Signal name').fill(name)
  if (source) await form.getByLabel('Source').selectOption(source)
  if (type) await form.getByLabel('Type').selectOption(type)
  if (words) await form.getByLabel('Qualitative feedback').fill(words)
  await form.getByRole('button', { name: 'Add signal' }).click()
  await page.getByText('Signal added.').waitFor()
}
