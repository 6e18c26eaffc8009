import { describe, expect, it } from 'vitest'
import { preferencePairs } from './preferencePairs.ts'
import type { AttributedSignal } from './standing.ts'

const scores = { better: 1, worse: -1, tie: 0, both_bad: -1 }

const half = (
  comparison_id: string,
  compared_with: string,
  verdict: keyof typeof scores,
  more: Partial<AttributedSignal> = {},
): AttributedSignal => ({
  score: scores[verdict],
  weight: 1,
  signal_name: 'comparison',
  ...more,
  metadata: { comparison_id, compared_with, signal_slot: compared_with, verdict, ...more.metadata },
})

const pair = (comparison_id: string, chosen: string, rejected: string) =>
  expect.objectContaining({ comparison_id, chosen, rejected })

describe('preferencePairs', () => {
  it('makes a pair of the two signals of a comparison', () => {
    expect(
      preferencePairs([
        ['a', [half('1', 'b', 'worse', { weight: 0.8 })]],
        ['b', [half('1', 'a', 'better', { user_id: null })]],
      ]),
    ).toEqual([{ comparison_id: '1', chosen: 'b', rejected: 'a', weight: 0.8, user_id: null }])
  })

  it('takes the newest of a mind that was changed, whatever the order it arrived in', () => {
    const a = [
      half('1', 'b', 'better', { metadata: { signal_id: 'x' } }),
      half('2', 'b', 'worse', { metadata: { signal_id: 'y', supersedes: 'x' } }),
    ]
    const b = [half('1', 'a', 'worse'), half('2', 'a', 'better')]
    expect(
      preferencePairs([
        ['a', a],
        ['b', b],
      ]),
    ).toEqual([pair('2', 'b', 'a')])
    expect(
      preferencePairs([
        ['b', b],
        ['a', a.toReversed()],
      ]),
    ).toEqual([pair('2', 'b', 'a')])
  })

  it('makes none of a comparison that was withdrawn', () => {
    const taken = { score: 0, weight: 0 }
    expect(
      preferencePairs([
        ['a', [half('1', 'b', 'better'), half('1', 'b', 'better', taken)]],
        ['b', [half('1', 'a', 'worse'), half('1', 'a', 'worse', taken)]],
      ]),
    ).toEqual([])
  })

  it('makes none of a half', () => {
    expect(
      preferencePairs([
        ['a', [half('1', 'b', 'better')]],
        ['b', []],
      ]),
    ).toEqual([])
    expect(
      preferencePairs([
        ['a', [half('1', 'b', 'better'), half('2', 'b', 'worse')]],
        ['b', [half('1', 'a', 'worse')]],
      ]),
    ).toEqual([])
  })

  it.each(['tie', 'both_bad'] as const)('makes none of %s', (verdict) => {
    expect(
      preferencePairs([
        ['a', [half('1', 'b', verdict)]],
        ['b', [half('1', 'a', verdict)]],
      ]),
    ).toEqual([])
  })

  it('keeps comparisons of one answer with several others', () => {
    expect(
      preferencePairs([
        ['a', [half('1', 'b', 'better'), half('2', 'c', 'better')]],
        ['b', [half('1', 'a', 'worse')]],
        ['c', [half('2', 'a', 'worse')]],
      ]),
    ).toEqual([pair('1', 'a', 'b'), pair('2', 'a', 'c')])
  })

  it('keeps users apart', () => {
    const ada = { user_id: 'ada' }
    const bob = { user_id: 'bob' }
    const pairs = preferencePairs([
      ['a', [half('1', 'b', 'better', ada), half('2', 'b', 'worse', bob)]],
      ['b', [half('1', 'a', 'worse', ada), half('2', 'a', 'better', bob)]],
    ])
    expect(pairs).toEqual([
      expect.objectContaining({ chosen: 'a', user_id: 'ada' }),
      expect.objectContaining({ chosen: 'b', user_id: 'bob' }),
    ])
  })

  it('is not led astray by signals that are no comparison of ours', () => {
    const odd = (metadata: object): AttributedSignal => ({
      score: 1,
      weight: 1,
      signal_name: 'comparison',
      metadata: { ...metadata },
    })
    expect(
      preferencePairs([
        ['a', [odd({}), odd({ verdict: 'better' }), odd({ comparison_id: { b: 1 }, verdict: 'better' })]],
        ['b', [odd({ verdict: 'worse' }), { score: 1, weight: 1, signal_name: 'thumbs_up' }]],
      ]),
    ).toEqual([])
  })
})
