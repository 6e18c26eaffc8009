import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, type Span, unionOf } from './spans.ts'

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]): Span => [start, start + length]),
)

const placesIn = (parts: readonly Span[]) =>
  new Set(parts.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)))

describe('the union of what was copied', () => {
  it('joins what overlaps and what touches', () => {
    expect(
      unionOf([
        [6, 9],
        [0, 2],
        [8, 12],
        [2, 3],
        [20, 20],
      ]),
    ).toEqual([
      [0, 3],
      [6, 12],
    ])
  })

  it('covers what its parts cover, each place once', () => {
    fc.assert(
      fc.property(spans, (parts) => {
        const union = unionOf(parts)
        expect(placesIn(union)).toEqual(placesIn(parts))
        expect(union.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(placesIn(parts).size)
      }),
    )
  })

  it('is the same in whatever order it was copied, and copied again', () => {
    fc.assert(
      fc.property(spans, (parts) => {
        const union = unionOf(parts)
        expect(isSame(unionOf([...parts].reverse()), union)).toBe(true)
        expect(isSame(unionOf([...union, ...parts]), union)).toBe(true)
      }),
    )
  })
})
