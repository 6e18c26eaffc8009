import { describe, expect, it } from 'vitest'
import { ratios, rotated, spread } from './statistics.ts'

describe('the spread of samples', () => {
  it('is their median and quartiles, in whatever order they came', () => {
    expect(spread([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 })
    expect(spread([4, 1])).toEqual({ median: 2.5, low: 1.75, high: 3.25 })
  })
})

describe('ratios', () => {
  it('pair what was measured in one round, so that a slow round of both changes nothing', () => {
    expect(ratios([20, 200, 22], [10, 100, 11])).toEqual({ median: 2, low: 2, high: 2 })
  })
})

describe('a rotated list', () => {
  it('begins with another contestant each round', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ])
    expect(rotated([], 2)).toEqual([])
  })
})
