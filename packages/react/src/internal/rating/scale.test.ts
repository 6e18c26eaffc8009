import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atScore, nearest, scoreOf, starCount, starValues } from './scale.ts'

const counts = fc.integer({ min: 1, max: 50 })

describe('how many stars', () => {
  it.each([
    [undefined, 5],
    [3, 3],
    [3.9, 3],
    [50, 50],
    [10_000, 50],
    [Infinity, 50],
    [0, 5],
    [0.5, 5],
    [-2, 5],
    [Number.NaN, 5],
  ])('of %s are %s', (max, count) => {
    expect(starCount(max)).toBe(count)
  })
})

describe('the ratings', () => {
  it('are the whole stars, or each half from 1 on', () => {
    expect(starValues(5, false)).toEqual([1, 2, 3, 4, 5])
    expect(starValues(3, true)).toEqual([1, 1.5, 2, 2.5, 3])
    expect(starValues(1, true)).toEqual([1])
  })

  it('rise from 1 to the most, whatever that is', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (max, halves) => {
        const values = starValues(max, halves)
        expect([values[0], values.at(-1)]).toEqual([1, max])
        expect(values).toEqual([...values].sort((a, b) => a - b))
        expect(new Set(values).size).toBe(values.length)
      }),
    )
  })
})

describe('the score', () => {
  it('is even over the scale, the worst -1, the best 1', () => {
    expect(starValues(5, true).map((value) => scoreOf(value, 1, 5))).toEqual([
      -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1,
    ])
    expect(scoreOf(0, 0, 10)).toBe(-1)
    expect(scoreOf(1, 1, 1)).toBe(1)
  })

  it('leads back to the value', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (max, halves) => {
        for (const value of starValues(max, halves)) {
          const score = scoreOf(value, 1, max)
          expect(Math.abs(score)).toBeLessThanOrEqual(1)
          expect(atScore(score, 1, max)).toBeCloseTo(value)
        }
      }),
    )
  })
})

describe('a rating from elsewhere', () => {
  it('is shown as the nearest that can be chosen', () => {
    expect(nearest([1, 2, 3], 2.4)).toBe(2)
    expect(nearest([1, 2, 3], 99)).toBe(3)
    expect(nearest([1, 2, 3], 0.2)).toBe(1)
  })

  it.each([[0], [-1], [Number.NaN], ['3'], [null], [undefined], [{}]])('is none where it is %o', (value) => {
    expect(nearest([1, 2, 3], value)).toBeNull()
  })
})
