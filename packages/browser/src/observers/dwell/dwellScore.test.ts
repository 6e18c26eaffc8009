import { FeedbackSignal } from '@feedback-signals/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dwellScore } from './dwellScore.ts'
import { dwellSignal } from './dwellSignal.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('dwellScore', () => {
  it.each([
    [0, -0.1, 0.3],
    [0.25, 0.163, 0.375],
    [0.5, 0.35, 0.45],
    [0.75, 0.463, 0.525],
    [1, 0.5, 0.6],
  ])('of a share of %d is as documented', (readShare, score, weight) => {
    expect(dwellScore(readShare)).toEqual({ score, weight })
  })

  it('rises with what was read, and weighs as behaviour does', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [less, more] = [dwellScore(Math.min(a, b)), dwellScore(Math.max(a, b))]
        expect(more.score).toBeGreaterThanOrEqual(less.score)
        expect(more.weight).toBeGreaterThanOrEqual(less.weight)
        expect(less.weight).toBeGreaterThanOrEqual(0.3)
        expect(more.weight).toBeLessThanOrEqual(0.6)
      }),
    )
  })

  it('has no more digits than a log should show', () => {
    fc.assert(
      fc.property(share, (readShare) => {
        for (const value of Object.values(dwellScore(readShare)))
          expect(`${value}`).toMatch(/^-?0(\.\d{1,3})?$/)
      }),
    )
  })

  it('does not leave its ends', () => {
    expect([dwellScore(-3), dwellScore(7)]).toEqual([dwellScore(0), dwellScore(1)])
  })
})

describe('dwellSignal', () => {
  it('is an implicit signal that a gateway takes, with what was measured', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 1e9, noNaN: true }), (readShare, dwellMs) => {
        const signal = dwellSignal({ readShare, dwellMs, expectedMs: 1234.5 })
        expect(FeedbackSignal['~run']({ value: signal }, {})).not.toHaveProperty('issues')
        expect(signal).toMatchObject({ signal_name: 'dwell_time', signal_type: 'implicit' })
        expect(signal.metadata).toMatchObject({ dwell_ms: Math.round(dwellMs), expected_ms: 1235 })
      }),
    )
  })
})
