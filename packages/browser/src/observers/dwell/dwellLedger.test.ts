import { describe, expect, it } from 'vitest'
import type { DwellReading } from './dwellAccount.ts'
import { createDwellLedger } from './dwellLedger.ts'

const VIEWPORT = 800

const view = (id: string, from = 0, to = 400, height = 400) => ({ id, from, to, height, viewport: VIEWPORT })

const ledgerOf = (...ids: string[]) => {
  const ledger = createDwellLedger({ leaveMs: 3_000 })
  const told: (DwellReading & { id: string })[] = []
  const entryOf = (id: string) => ({
    onRead: (reading: DwellReading) => void told.push({ id, ...reading }),
    expectedMs: () => 10_000,
  })
  for (const id of ids) ledger.enter(id, entryOf(id))
  return { ...ledger, told, entryOf }
}

describe('time', () => {
  it('goes to what is in view, while somebody is there', () => {
    const ledger = ledgerOf('a', 'b')
    ledger.pass(2_000, [view('a')], true)
    ledger.pass(500, [view('a')], false)
    expect(ledger.get('a')).toEqual({ dwellMs: 2_000, readShare: 0.2 })
    expect(ledger.get('b')).toEqual({ dwellMs: 0, readShare: 0 })
  })

  it('does not go to an answer of which a corner is to be seen', () => {
    const ledger = ledgerOf('a')
    ledger.pass(2_000, [view('a', 0, 100)], true)
    expect(ledger.get('a').dwellMs).toBe(0)
  })

  it('goes to a tall answer that fills the viewport, which never fits', () => {
    const ledger = ledgerOf('tall')
    ledger.pass(2_000, [view('tall', 1_000, 1_500, 8_000)], true)
    expect(ledger.get('tall').dwellMs).toBe(2_000)
  })

  it('in front of several answers is read time of all, shared by the room they take', () => {
    const ledger = ledgerOf('a', 'b')
    ledger.pass(1_000, [view('a', 0, 300, 300), view('b', 0, 100, 100)], true)
    expect(ledger.get('a')).toEqual({ dwellMs: 1_000, readShare: 0.075 })
    expect(ledger.get('b')).toEqual({ dwellMs: 1_000, readShare: 0.025 })
  })

  it('at the beginning of a tall answer reads the beginning, however long', () => {
    const ledger = ledgerOf('tall')
    for (let i = 0; i < 60; i += 1) ledger.pass(1_000, [view('tall', 0, 800, 3_200)], true)
    expect(ledger.get('tall').readShare).toBe(0.25)
    ledger.pass(1_000, [view('tall', 2_400, 3_200, 3_200)], true)
    expect(ledger.get('tall').readShare).toBeCloseTo(0.35)
  })
})

describe('a reading', () => {
  it('is told once when the answer has been out of view for long', () => {
    const ledger = ledgerOf('a')
    ledger.pass(4_000, [view('a')], true)
    ledger.pass(2_000, [], true)
    expect(ledger.told).toEqual([])
    for (let i = 0; i < 5; i += 1) ledger.pass(2_000, [], true)
    expect(ledger.told).toEqual([{ id: 'a', dwellMs: 4_000, readShare: 0.4, expectedMs: 10_000 }])
  })

  it('goes on when the reader returns, and is told again as a whole', () => {
    const ledger = ledgerOf('a')
    ledger.pass(4_000, [view('a')], true)
    ledger.end()
    ledger.pass(2_000, [view('a')], true)
    ledger.end()
    expect(ledger.told.map(({ dwellMs }) => dwellMs)).toEqual([4_000, 6_000])
  })

  it('is not told of a glance, neither the first time nor again', () => {
    const ledger = ledgerOf('a')
    ledger.pass(900, [view('a')], true)
    ledger.end()
    expect(ledger.told).toEqual([])
    ledger.pass(900, [view('a')], true)
    ledger.end()
    ledger.pass(900, [view('a')], true)
    ledger.end()
    expect(ledger.told).toHaveLength(1)
  })

  it('ends with the last element of an answer, and goes on with the next', () => {
    const ledger = ledgerOf('a', 'a')
    ledger.pass(2_000, [view('a')], true)
    ledger.leave('a')
    expect(ledger.told).toEqual([])
    ledger.leave('a')
    expect(ledger.told).toHaveLength(1)
    ledger.enter('a', ledger.entryOf('a'))
    ledger.pass(1_000, [view('a')], true)
    expect(ledger.get('a').dwellMs).toBe(3_000)
  })

  it('of an answer that is being written waits for its end', () => {
    const ledger = ledgerOf('a')
    ledger.setStreaming('a', true)
    ledger.pass(2_000, [view('a')], true)
    ledger.end()
    ledger.leave('a')
    expect(ledger.told).toEqual([])
    ledger.setStreaming('a', false)
    expect(ledger.told).toHaveLength(1)
  })

  it('of an answer that is still in view at its end is not told early', () => {
    const ledger = ledgerOf('a')
    ledger.setStreaming('a', true)
    ledger.pass(2_000, [view('a')], true)
    ledger.setStreaming('a', false)
    expect(ledger.told).toEqual([])
  })

  it('measures what has been written so far, and then the whole', () => {
    const ledger = createDwellLedger()
    let expected = 4_000
    ledger.enter('a', { onRead() {}, expectedMs: () => expected, isStreaming: true })
    ledger.pass(2_000, [view('a')], true)
    expect(ledger.get('a').readShare).toBe(0.5)
    expected = 20_000
    ledger.pass(2_000, [view('a')], true)
    expect(ledger.get('a').readShare).toBe(0.2)
  })
})

describe('live state', () => {
  it('is told to those who asked for this answer, and stays the same object between', () => {
    const ledger = ledgerOf('a', 'b')
    const calls: string[] = []
    const undo = ledger.subscribe('a', () => calls.push('a'))
    ledger.subscribe('b', () => calls.push('b'))
    const before = ledger.get('a')
    ledger.pass(1_000, [view('a')], false)
    expect(ledger.get('a')).toBe(before)
    ledger.pass(1_000, [view('a')], true)
    expect(calls).toEqual(['a'])
    undo()
    ledger.pass(1_000, [view('a')], true)
    expect(calls).toEqual(['a'])
  })

  it('may be asked for before the answer is observed', () => {
    const ledger = createDwellLedger()
    const calls: number[] = []
    ledger.subscribe('a', () => calls.push(ledger.get('a').dwellMs))
    ledger.enter('a', { onRead() {}, expectedMs: () => 10_000 })
    ledger.pass(1_000, [view('a')], true)
    expect(calls).toEqual([1_000])
  })
})
