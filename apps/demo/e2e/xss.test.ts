import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leave } from './leave.ts'
import { payloads } from './payloads.ts'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, thumb } from './steps.ts'
import { inspectorOf, unfold } from './trouble.ts'
import { openUpstream } from './upstream.ts'

// A heading between them, so that one attack's open quotes do not disarm the next.
const everything = payloads.map((payload, index) => `\n\n## ${index}\n\n${payload}\n`).join('')

let upstream: Awaited<ReturnType<typeof openUpstream>>
let stage: Stage

beforeAll(async () => {
  upstream = await openUpstream(`${everything}\n\nThe end.`)
  stage = await setStage(['--upstream', upstream.url])
})

afterAll(async () => {
  await stage?.close()
  upstream?.close()
})

/** Waits until the answer is Markdown: before, it is plain text, where nothing could run in any case. */
const untilRendered = async (page: Page) => {
  await answerOf(page).getByRole('heading', { name: '0', exact: true }).waitFor()
  await answerOf(page).getByText('The end.').waitFor()
}

/** Touches all that a person could set off by looking around. */
const provoke = async (page: Page) => {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('article *, .inspector *')) {
      for (const type of [
        'mouseover',
        'pointerenter',
        'focus',
        'toggle',
        'load',
        'error',
        'animationstart',
      ]) {
        element.dispatchEvent(new Event(type))
      }
    }
  })
}

const expectUnharmed = async ({ page, troubles }: OpenPage) => {
  await untilRendered(page)
  await provoke(page)
  const harm = await page.evaluate(() => ({
    hacked: 'hacked' in window || 'hacked' in {},
    foreign: document.querySelectorAll(
      'body script, body img, body iframe, body style, body object, body embed, body form[action], body video, body math, body link, body base, body meta, body template',
    ).length,
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    unsafe: [...document.querySelectorAll('[href], [src]')]
      .filter((element) => element.closest('article, .inspector'))
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => !/^https?:$/.test(new URL(address, location.href).protocol)),
  }))
  expect(harm).toEqual({ hacked: false, foreign: 0, handlers: [], unsafe: [] })
  expect(troubles.except()).toEqual([])
}

describe('hostile texts', () => {
  it('are harmless as an answer that streams in, is rated, and is shown again after a reload', async () => {
    const open = await stage.openPage()
    const { page } = open
    await ask(page, 'Attack me')
    await expectUnharmed(open)
    await thumb(page, 'Bad answer').click()
    await expectVote(page, 'down', 'delivered')
    await page.reload()
    await expectUnharmed(open)
    await open.close()
  })

  it('are harmless as a question', async () => {
    const open = await stage.openPage()
    const { page } = open
    await ask(page, everything)
    expect(await page.getByRole('article', { name: 'You asked' }).textContent()).toBe(everything.trim())
    await expectUnharmed(open)
    await open.close()
  })

  it('are harmless as comment, correction, name and metadata of signals in the inspector, and arrive as they are', async () => {
    const open = await stage.openPage()
    const { page } = open
    const inference = await ask(page, 'Attack me')
    const signals = payloads.map((payload) => ({
      score: -1,
      weight: 1,
      signal_name: payload.slice(0, 100),
      qualitative_feedback: payload,
      improvement: { role: 'assistant', content: payload },
      metadata: { [payload]: payload },
    }))
    await leave(page, signals)
    const inspector = inspectorOf(page)
    await expect
      .poll(() => inspector.getByText('Delivered', { exact: true }).count(), { timeout: 30_000 })
      .toBe(payloads.length)
    for (const summary of await inspector.locator('.signal > details > summary').all()) await summary.click()
    await expectUnharmed(open)
    const stored = await stage.gateway.signalsOf(inference)
    expect(new Set(stored.map(({ qualitative_feedback }) => qualitative_feedback))).toEqual(new Set(payloads))
    expect(new Set(stored.map(({ improvement }) => JSON.stringify(improvement)))).toEqual(
      new Set(signals.map(({ improvement }) => JSON.stringify(improvement))),
    )
    await open.close()
  })

  it('are harmless as what was parked and why', async () => {
    const open = await stage.openPage()
    const { page } = open
    await ask(page, 'Attack me')
    const signals = payloads.map((signal_name) => ({ score: -1, weight: 1, signal_name }))
    await leave(page, signals, (index) => ({ code: 'refused', message: payloads[index] ?? '', status: 400 }))
    await unfold(page, 'Parked')
    await expect.poll(() => inspectorOf(page).locator('.parked-signal').count()).toBe(payloads.length)
    await expectUnharmed(open)
    await open.close()
  })
})
