import { expect, it } from 'vitest'
import { groupName, reachOf, scoreWords, shareWords } from './words.ts'

it('says a number with its interval, and a dash where there is none', () => {
  expect(scoreWords({ score: 0.3, low: 0.1, high: 0.5 })).toBe('+0.30 (+0.10 to +0.50)')
  expect(shareWords({ count: 1, share: 0.5, low: 0.25, high: 0.75 })).toBe('50% (25% to 75%)')
  expect(scoreWords({ score: null, low: null, high: null })).toBe('–')
})

it('draws as far as the interval reaches on each side', () => {
  expect(reachOf(0.5, 0.25, 1)).toEqual([0.25, 0.5])
  expect(reachOf(null, null, null)).toEqual([0, 0])
})

it('has a name for signals without one', () => {
  expect(groupName(null)).toBe('without a name')
})
