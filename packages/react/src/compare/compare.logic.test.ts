import { isWithdrawal, type SlotState } from '@feedback-signals/browser'
import { preferencePairs, signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import {
  type CompareSide,
  type CompareSignal,
  type Comparison,
  comparisonOf,
  firstByLot,
  signalTo,
} from './compare.logic.ts'

const answers = { ids: { a: 'id-a', b: 'id-b' }, first: 'a' } as const
const both = (value: Comparison | null, signal?: CompareSignal, comparison = '1') => {
  const to = (side: CompareSide) => signalTo(side, value, answers, comparison, signal)
  return [to('a'), to('b')] as const
}
const slot = (state: Partial<SlotState>): SlotState => ({
  signal: null,
  status: 'idle',
  error: null,
  ...state,
})
const held = (...signals: readonly [SlotState['signal'], SlotState['signal']]) =>
  signals.map((signal) => slot({ signal, status: 'delivered' }))

describe('the signals of a comparison', () => {
  it.each([
    ['a', 1, -1, 'better', 'worse'],
    ['b', -1, 1, 'worse', 'better'],
    ['tie', 0, 0, 'tie', 'tie'],
    ['both_bad', -1, -1, 'both_bad', 'both_bad'],
  ] as const)('say %s to each answer', (value, a, b, verdictA, verdictB) => {
    const [toA, toB] = both(value)
    expect([toA.score, toB.score]).toEqual([a, b])
    expect([toA.metadata?.verdict, toB.metadata?.verdict]).toEqual([verdictA, verdictB])
    expect([toA.metadata?.compared_with, toB.metadata?.compared_with]).toEqual(['id-b', 'id-a'])
    expect(toA.metadata?.comparison_id).toBe(toB.metadata?.comparison_id)
    expect([toA.metadata?.position, toB.metadata?.position]).toEqual(['first', 'second'])
  })

  it('weigh as the table says, and are no withdrawal where it is a tie', () => {
    for (const signal of both('tie')) {
      expect(signal.weight).toBe(signalDefaults.comparison.weight)
      expect(isWithdrawal(signal)).toBe(false)
    }
  })

  it('take both back', () => {
    expect(both(null, { weight: 1 }).every(isWithdrawal)).toBe(true)
  })

  it('take fields of the app, and keep what makes them a pair', () => {
    const [toA, toB] = both('a', (value, side) => ({
      weight: 0.8,
      metadata: { page: `${value} ${side}`, verdict: 'mine', comparison_id: 'mine' },
    }))
    expect(toA).toMatchObject({
      weight: 0.8,
      metadata: { page: 'a a', verdict: 'better', comparison_id: '1' },
    })
    expect(toB).toMatchObject({
      weight: 0.8,
      metadata: { page: 'a b', verdict: 'worse', comparison_id: '1' },
    })
  })

  it('are a preference pair', () => {
    const [toA, toB] = both('b')
    expect(
      preferencePairs([
        ['id-a', [toA]],
        ['id-b', [toB]],
      ]),
    ).toMatchObject([{ chosen: 'id-b', rejected: 'id-a', weight: 1 }])
  })
})

describe('what both slots hold', () => {
  it.each(['a', 'b', 'tie', 'both_bad'] as const)('is %s', (value) => {
    const [a = slot({}), b = slot({})] = held(...both(value))
    expect(comparisonOf(a, b, null)).toBe(value)
  })

  it('is nothing where only one has it, or they are of two comparisons', () => {
    const [toA, toB] = both('a')
    const [a = slot({})] = held(toA, null)
    expect(comparisonOf(a, slot({ status: 'failed' }), 'tie')).toBeNull()
    const [, older = slot({})] = held(null, both('b', undefined, '0')[1])
    expect(comparisonOf(a, older, 'tie')).toBeNull()
    expect(comparisonOf(slot({}), slot({ signal: toB }), 'tie')).toBeNull()
  })

  it('is the usual where this browser has nothing to say', () => {
    expect(comparisonOf(slot({}), slot({}), 'b')).toBe('b')
    expect(comparisonOf(slot({ status: 'delivered' }), slot({ status: 'delivered' }), 'b')).toBeNull()
  })
})

describe('the lot', () => {
  const pairs = Array.from({ length: 400 }, () => ({ a: crypto.randomUUID(), b: crypto.randomUUID() }))

  it('gives each place about as often', () => {
    const firsts = pairs.filter((ids) => firstByLot(ids) === 'a').length
    expect(firsts).toBeGreaterThan(120)
    expect(firsts).toBeLessThan(280)
  })

  it('falls the same whichever of the two is named first', () => {
    for (const { a, b } of pairs) expect(firstByLot({ a, b })).not.toBe(firstByLot({ a: b, b: a }))
  })
})
