import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineSignals } from './combine.ts'
import type { AttributedSignal } from './standing.ts'

const vote = (score: number, more: Partial<AttributedSignal> = {}): AttributedSignal => ({
  score,
  weight: 1,
  signal_name: score > 0 ? 'thumbs_up' : 'thumbs_down',
  ...more,
})

const nothing = { score: null, count: 0, total_weight: 0 }

describe('combineSignals', () => {
  it('says nothing of nothing', () => {
    expect(combineSignals([])).toEqual({ explicit: nothing, implicit: nothing })
  })

  it('weighs scores', () => {
    const { explicit } = combineSignals([
      { score: 1, weight: 1, signal_name: 'thumbs_up' },
      { score: -0.5, weight: 0.5, signal_name: 'correction' },
    ])
    expect(explicit).toEqual({ score: 0.5, count: 2, total_weight: 1.5 })
  })

  it('keeps behaviour apart from words', () => {
    const combined = combineSignals([
      vote(1),
      { score: -0.5, weight: 0.4, signal_name: 'regenerated', signal_type: 'implicit' },
    ])
    expect(combined.explicit).toEqual({ score: 1, count: 1, total_weight: 1 })
    expect(combined.implicit).toEqual({ score: -0.5, count: 1, total_weight: 0.4 })
  })

  it('counts only the newest of a slot', () => {
    expect(combineSignals([vote(1), vote(-1)]).explicit).toMatchObject({ score: -1, count: 1 })
  })

  it('counts a slot once for each user', () => {
    const { explicit } = combineSignals([vote(1, { user_id: 'ada' }), vote(-1, { user_id: 'bob' })])
    expect(explicit).toMatchObject({ score: 0, count: 2 })
  })

  it('leaves out a superseded signal that arrived last', () => {
    const older = vote(1, { metadata: { signal_id: 'a' } })
    const newer = vote(-1, { metadata: { signal_id: 'b', supersedes: 'a' } })
    expect(combineSignals([newer, older]).explicit).toMatchObject({ score: -1, count: 1 })
  })

  it('does not count a withdrawn vote', () => {
    const withdrawn = vote(1, { score: 0, weight: 0 })
    expect(combineSignals([vote(1), withdrawn]).explicit).toEqual(nothing)
  })

  it('counts every signal without a name', () => {
    expect(
      combineSignals([
        { score: 1, weight: 1 },
        { score: 0, weight: 1 },
      ]).explicit,
    ).toMatchObject({ score: 0.5, count: 2 })
  })

  it('stays within the scores it was given', () => {
    const signal = fc.record({
      score: fc.double({ min: -1, max: 1, noNaN: true }),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(signal, { minLength: 1 }), (signals) => {
        const { score } = combineSignals(signals).explicit
        const scores = signals.map((each) => each.score)
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
      }),
    )
  })
})
