import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlationOf, scoreOf, shareOf, wilson } from './statistics.ts'
import { bucketStarts } from './trend.ts'

const votes = (up: number, down: number) => ({
  count: up + down,
  weight: up + down,
  weighted: up - down,
  squared: up + down,
})

describe('an interval', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %s of %s is that of the literature', (count, whole, low, high) => {
    const share = shareOf(count, whole)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  })

  it('of nothing is nothing', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, share: null, low: null, high: null })
    expect(scoreOf(votes(0, 0))).toEqual({ count: 0, total_weight: 0, score: null, low: null, high: null })
  })

  it('of three votes that are alike has a width', () => {
    const { score, low, high } = scoreOf(votes(3, 0))
    expect([score, high]).toEqual([1, 1])
    expect(low).toBeLessThan(0)
  })

  it('holds the mean, stays within the scale, and narrows with more votes', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (up, down) => {
        fc.pre(up + down > 0)
        const few = scoreOf(votes(up, down))
        const many = scoreOf(votes(4 * up, 4 * down))
        for (const { score, low, high } of [few, many]) {
          expect(low).toBeGreaterThanOrEqual(-1)
          expect(high).toBeLessThanOrEqual(1)
          expect(low).toBeLessThanOrEqual(score ?? -2)
          expect(high).toBeGreaterThanOrEqual(score ?? 2)
        }
        expect(Number(many.high) - Number(many.low)).toBeLessThan(Number(few.high) - Number(few.low))
      }),
    )
  })

  it('is as wide as that of the votes that unequal weights leave', () => {
    // One vote of 1 and nine of 0.1 weigh 1.9 together, and tell as much as 1.9² / 1.09 equal votes.
    const { low } = scoreOf({ count: 10, weight: 1.9, weighted: 0, squared: 1.09 })
    expect(low).toBeCloseTo(wilson(0.5, 1.9 ** 2 / 1.09).low * 2 - 1, 12)
  })

  it('of a correlation is that of Fisher', () => {
    const { low, high } = correlationOf(0.5, 28)
    expect(low).toBeCloseTo(0.156, 3)
    expect(high).toBeCloseTo(0.736, 3)
    expect(correlationOf(0.5, 3)).toEqual({ value: 0.5, low: null, high: null })
    expect(correlationOf(1.0000000000000002, 9)).toEqual({ value: 1, low: 1, high: 1 })
  })
})

describe('the points of a trend', () => {
  const starts = (bucket: 'hour' | 'day' | 'week' | 'month', from: string, to: string) =>
    bucketStarts(bucket, Date.parse(from), Date.parse(to)).map((start) =>
      new Date(start).toISOString().slice(0, 13),
    )

  it('follow the calendar', () => {
    expect(starts('hour', '2026-01-31T22:30:00Z', '2026-02-01T00:00:00Z')).toEqual([
      '2026-01-31T22',
      '2026-01-31T23',
      '2026-02-01T00',
    ])
    expect(starts('week', '2026-01-01', '2026-01-05')).toEqual(['2025-12-29T00', '2026-01-05T00'])
    expect(starts('month', '2026-01-31T23:00:00Z', '2026-03-01')).toEqual([
      '2026-01-01T00',
      '2026-02-01T00',
      '2026-03-01T00',
    ])
  })

  it('are not more than can be drawn', () => {
    expect(() => starts('hour', '1990-01-01', '2026-01-01')).toThrow('bucket')
  })
})
