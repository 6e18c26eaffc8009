import { implicitWeights, signalDefaults } from '@feedback-signals/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyStrength } from './copyStrength.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the strength of a copy', () => {
  it.each([
    [0, 0.2, 0.3],
    [0.05, 0.25, 0.35],
    [0.1, 0.3, 0.4],
    [0.3, 0.4, 0.45],
    [0.75, 0.6, 0.55],
    [1, 0.7, 0.6],
  ])('of %d of the answer is score %d and weight %d', (copied, score, weight) => {
    expect(copyStrength(copied)).toEqual({ score, weight })
  })

  it('is that of the usual copy where half was copied', () => {
    expect(signalDefaults.copied_to_clipboard).toMatchObject(copyStrength(0.5))
  })

  it('never falls as more is copied', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const less = copyStrength(Math.min(one, other))
        const more = copyStrength(Math.max(one, other))
        expect(more.score).toBeGreaterThanOrEqual(less.score)
        expect(more.weight).toBeGreaterThanOrEqual(less.weight)
      }),
    )
  })

  it('speaks well of the answer, less than sharing it, and weighs as behaviour does', () => {
    fc.assert(
      fc.property(fc.double(), (any) => {
        const { score, weight } = copyStrength(any)
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThan(0.8)
        expect(weight).toBeGreaterThanOrEqual(implicitWeights.least)
        expect(weight).toBeLessThanOrEqual(implicitWeights.most)
      }),
    )
  })
})
