import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { Gateway } from './gateway.ts'
import { openInspector } from './trouble.ts'

/** What the inspector shows of how an answer is read, found by its question. */
export const readingOf = (page: Page, question: string): Locator =>
  page.getByRole('region', { name: 'Reading' }).getByRole('listitem').filter({ hasText: question })

/** Seconds for which the kit has seen an answer being read, as the inspector shows them. */
export async function secondsOf(page: Page, question: string): Promise<number> {
  const reading = readingOf(page, question)
  if ((await reading.count()) === 0) return 0
  return Number.parseFloat((await reading.locator('.reading-times').textContent()) ?? '')
}

/** Has a page's browser ask for privacy as Global Privacy Control does: the demo begins without implicit signals. */
export function denyImplicit(): void {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
}

/** Waits until an answer has been read for more than some seconds. Below one second it was a glance, and no signal. */
export async function untilRead(page: Page, question: string, seconds = 1.2): Promise<void> {
  await openInspector(page)
  await expect
    .poll(() => secondsOf(page, question), { timeout: 30_000, interval: 50 })
    .toBeGreaterThan(seconds)
}

/** The rows of an answer that have a name, oldest first. */
export async function rowsOf(gateway: Gateway, inferenceId: string, name: string) {
  return (await gateway.signalsOf(inferenceId)).filter(({ signal_name }) => signal_name === name)
}

/** Waits until the gateway has that many rows of a name, and returns them. */
export async function untilRows(gateway: Gateway, inferenceId: string, name: string, count = 1) {
  await expect
    .poll(async () => (await rowsOf(gateway, inferenceId, name)).length, { timeout: 30_000, interval: 50 })
    .toBe(count)
  return rowsOf(gateway, inferenceId, name)
}

/** Selects all text of an element, as a keyboard's selection is, and copies it by keyboard. */
export async function copyByKeyboard(page: Page, element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded()
  await element.selectText()
  await page.keyboard.press('ControlOrMeta+c')
}

/** Collects the bodies of all signals that a page sends. */
export function listenToSignals(page: Page): () => string[] {
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/feedback/'))
      bodies.push(request.postData() ?? '')
  })
  return () => bodies
}

/** Every three words in a row that stand in a text. */
export function phrasesOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  return words.slice(2).map((word, at) => [words[at], words[at + 1], word].join(' '))
}
