import fc from 'fast-check'
import { expect, it } from 'vitest'
import { correctionScore } from './correctionScore.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

it('goes from a comma to an answer written anew', () => {
  expect(correctionScore(1 / 500)).toBeCloseTo(-0.1018)
  expect(correctionScore(0.5)).toBeCloseTo(-0.55)
  expect(correctionScore(1)).toBe(-1)
})

it('is a score of a gateway, whatever it is given', () => {
  fc.assert(
    fc.property(fc.double(), (fraction) => {
      const score = correctionScore(fraction)
      expect(score).toBeGreaterThanOrEqual(-1)
      expect(score).toBeLessThanOrEqual(-0.1)
    }),
  )
})

it('is the lower the more was changed', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(correctionScore(more)).toBeLessThanOrEqual(correctionScore(less))
      if (more - less > 1e-9) expect(correctionScore(more)).toBeLessThan(correctionScore(less))
    }),
  )
})
