import { FeedbackError, type FeedbackEvent } from '@feedback-signals/core'
import { expect, it } from 'vitest'
import { createSignalLog } from '../inspector/signalLog.ts'
import { outageOf } from './outage.ts'

const after = (...events: (Partial<FeedbackEvent> & Pick<FeedbackEvent, 'id' | 'status'>)[]) => {
  const log = createSignalLog()
  const signal = { score: 1, weight: 1, signal_name: 'thumbs_up' }
  for (const event of events) log.record({ inferenceId: 'answer', signal, attempts: 1, at: 1000, ...event })
  return log.get()
}

const network = new FeedbackError('network', 'Nobody there.')
const busy = new FeedbackError('unavailable', 'Not now.', { status: 503 })

it('tells nothing of a vote that is on its way for the first time, or has arrived', () => {
  expect(outageOf(after({ id: 'a', status: 'queued', saved: true }), true)).toBe('')
  expect(outageOf(after({ id: 'a', status: 'sending' }), true)).toBe('')
  expect(
    outageOf(after({ id: 'a', status: 'queued', error: network }, { id: 'a', status: 'delivered' }), true),
  ).toBe('')
})

it('tells one outage of many votes in one sentence', () => {
  const signals = after(
    { id: 'a', status: 'queued', error: network, saved: true },
    { id: 'b', status: 'queued', error: network, saved: true, inferenceId: 'another answer' },
  )
  expect(outageOf(signals, true)).toMatch(/^2 ratings not delivered yet: the gateway is down or blocked/)
})

it('counts a vote and the change of it as one rating', () => {
  const signals = after(
    { id: 'a', status: 'sending', error: network },
    { id: 'b', status: 'queued', error: network },
  )
  expect(outageOf(signals, true)).toMatch(/^1 rating not/)
})

it('tells nothing of what a person merely did, such as copying', () => {
  const signal = {
    score: 0.5,
    weight: 0.4,
    signal_name: 'copied_to_clipboard',
    signal_type: 'implicit' as const,
  }
  expect(outageOf(after({ id: 'a', status: 'queued', error: network, signal }), true)).toBe('')
})

it('says the same while it attempts again', () => {
  const queued = after({ id: 'a', status: 'queued', error: busy })
  const sending = after({ id: 'a', status: 'queued', error: busy }, { id: 'a', status: 'sending' })
  expect(outageOf(queued, true)).toMatch(/^1 rating not delivered yet: the gateway takes none now/)
  expect(outageOf(sending, true)).toBe(outageOf(queued, true))
})

it('says of a vote without an attempt that the page is offline', () => {
  const signals = after({ id: 'a', status: 'queued', saved: true })
  expect(outageOf(signals, false)).toBe(
    '1 rating not delivered yet: you are offline. Kept, and sent once you are online.',
  )
})

it('never says kept without a warning where nothing is stored', () => {
  const signals = after({ id: 'a', status: 'queued', saved: false })
  expect(outageOf(signals, false)).toMatch(/in memory only, until this page closes\.$/)
  expect(outageOf(after({ id: 'a', status: 'failed', error: busy, saved: false }), true)).toBe('')
})
