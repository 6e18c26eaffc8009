import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { implicitWeights, signalDefaults } from './defaults.ts'
import { FeedbackSignal } from './signal.ts'
import { slotOf } from './slot.ts'

const rows = Object.entries(signalDefaults)

describe('signalDefaults', () => {
  it.each(rows)('%s is a signal that a gateway takes', (name, { score, ...rest }) => {
    expect(v.is(FeedbackSignal, { ...rest, score: score ?? 0, signal_name: name })).toBe(true)
  })

  it.each(rows.filter(([, row]) => row.signal_type === 'implicit'))(
    '%s weighs as behaviour does',
    (_, row) => {
      expect(row.weight).toBeGreaterThanOrEqual(implicitWeights.least)
      expect(row.weight).toBeLessThanOrEqual(implicitWeights.most)
    },
  )
})

describe('slotOf', () => {
  it('puts both thumbs in one slot', () => {
    expect(slotOf('thumbs_up')).toBe(slotOf('thumbs_down'))
  })

  it('gives a name of an app its own slot, and no name none', () => {
    expect(slotOf('my_app_signal')).toBe('my_app_signal')
    expect(slotOf('__proto__')).toBe('__proto__')
    expect(slotOf(null)).toBeNull()
  })

  it('keeps apart what a name says of several parts of an answer', () => {
    const passage = (signal_slot: string) => slotOf('selection_feedback', { signal_slot })
    expect(passage('0 4')).toBe(passage('0 4'))
    expect(passage('0 4')).not.toBe(passage('0 5'))
    expect(passage('0 4')).not.toBe(slotOf('comparison', { signal_slot: '0 4' }))
  })
})
