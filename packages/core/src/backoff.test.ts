import { describe, expect, it } from 'vitest'
import { backoff, retryAfter } from './backoff.ts'

const most = { random: () => 0.999_999 }

describe('backoff', () => {
  it('doubles the most it may wait, up to the cap', () => {
    expect([1, 2, 3, 4].map((attempts) => backoff(attempts, most))).toEqual([1000, 2000, 4000, 8000])
    expect(backoff(50, most)).toBe(300_000)
    expect(backoff(5_000, most)).toBe(300_000)
  })

  it('spreads over the whole of it, from nothing', () => {
    expect(backoff(3, { random: () => 0 })).toBe(0)
    expect(backoff(3, { random: () => 0.5 })).toBe(2000)
  })
})

describe('retryAfter', () => {
  const now = Date.parse('2026-11-25T10:00:00Z')
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['0', undefined],
    ['Wed, 25 Nov 2026 10:01:00 GMT', 60_000],
    ['Wed, 25 Nov 2026 09:00:00 GMT', undefined],
    ['soon', undefined],
    ['-3x', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %s', (header, ms) => {
    expect(retryAfter(header, now)).toBe(ms)
  })
})
