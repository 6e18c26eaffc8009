import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { denyImplicit } from './behaviour.ts'
import { leave } from './leave.ts'
import { payloads } from './payloads.ts'
import { type OpenPage, type Stage, setStage } from './stage.ts'
import { answerOf, ask, expectVote, thumb } from './steps.ts'
import { inspectorOf, unfold } from './trouble.ts'
import { openUpstream } from './upstream.ts'
import { assess, openEditor, popover, press, regenerate, selectText } from './widgets.ts'

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
  // The first of each: a preview and a comparison show them again.
  await answerOf(page).getByRole('heading', { name: '0', exact: true }).first().waitFor()
  await answerOf(page).getByText('The end.').first().waitFor()
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

  it('are harmless in every widget: what is written in, shown and sent by it', async () => {
    const open = await stage.openPage()
    const { page } = open
    const inference = await ask(page, 'Attack me')
    const answer = answerOf(page)
    const comment = everything.slice(0, 1000).trim()
    await thumb(page, 'Bad answer').click()
    const followUp = popover(page, 'What was wrong?')
    await followUp.getByRole('textbox').fill(comment)
    await expectUnharmed(open)
    await followUp.getByRole('button', { name: 'Send', exact: true }).click()
    await expectVote(page, 'down', 'delivered')

    const field = await openEditor(page)
    await field.fill(`${everything}\n\nThe end of it.`)
    await answer.getByText(/words? changed/).waitFor()
    await expectUnharmed(open)
    await answer.getByRole('button', { name: 'Preview' }).click()
    await answer.locator('.fbs-preview, .fbs-correction').getByRole('heading').first().waitFor()
    await expectUnharmed(open)
    await answer.getByRole('button', { name: 'Send correction' }).click()
    await field.waitFor({ state: 'detached' })

    const form = await assess(page)
    for (const criterion of await form.getByRole('radiogroup').all()) {
      await criterion.getByRole('radio', { name: '2 stars' }).click()
    }
    await form.getByRole('textbox', { name: 'Comment' }).fill(comment)
    await form.getByRole('button', { name: 'Submit' }).click()
    await form.getByRole('button', { name: 'Change' }).waitFor()

    const toolbar = await selectText(page, answer.locator('.prose p', { hasText: 'onerror' }).first())
    await toolbar.getByRole('button', { name: 'Correct the passage' }).click()
    const passage = popover(page, 'Correct the passage')
    await passage.getByRole('textbox', { name: 'Better words' }).fill(comment)
    await expectUnharmed(open)
    await passage.getByRole('button', { name: 'Send', exact: true }).click()
    await answer.getByRole('list', { name: 'Rated passages' }).waitFor()
    await expectUnharmed(open)

    const told = async () => {
      const rows = await stage.gateway.signalsOf(inference)
      return {
        comments: rows.map(({ qualitative_feedback }) => qualitative_feedback).filter(Boolean),
        corrections: rows.map(({ improvement }) => improvement?.content).filter(Boolean),
        replacements: rows.map(({ metadata }) => metadata?.replacement).filter(Boolean),
      }
    }
    await expect.poll(told).toMatchObject({
      comments: [comment, comment],
      // And the answer with its passage replaced.
      corrections: [`${everything}\n\nThe end of it.`, expect.stringContaining(comment)],
      replacements: [comment],
    })

    await regenerate(page)
    await press(page, 'Compare with the earlier answer')
    await answer.getByRole('radio', { name: '2 is better' }).click()
    await expectUnharmed(open)
    await open.close()
  })

  it('are harmless as comment, correction, name and metadata of signals in the inspector, and arrive as they are', async () => {
    // Without what is observed there is what was left, and no more.
    const open = await stage.openPage({}, denyImplicit)
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
