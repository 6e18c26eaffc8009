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

  it('keeps passages apart, and comparisons with different answers', () => {
    const passage = (start: number, end: number) => slotOf('selection_feedback', { start, end })
    expect(passage(0, 4)).toBe(passage(0, 4))
    expect(passage(0, 4)).not.toBe(passage(0, 5))
    const comparison = (compared_with: string) => slotOf('comparison', { compared_with })
    expect(comparison('b')).toBe(comparison('b'))
    expect(comparison('b')).not.toBe(comparison('c'))
  })

  it('lets what does not say what it is about replace nothing', () => {
    expect(slotOf('selection_feedback')).toBeNull()
    expect(slotOf('selection_feedback', { start: 1 })).toBeNull()
    expect(slotOf('comparison', null)).toBeNull()
  })
})
