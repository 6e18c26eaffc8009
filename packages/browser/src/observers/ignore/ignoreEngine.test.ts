import { FeedbackSignal, signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { createDwellLedger } from '../dwell/dwellLedger.ts'
import { ignoredSignal } from './ignoredSignal.ts'
import { createIgnoreEngine, type Ignored, type IgnoreEngineOptions } from './ignoreEngine.ts'

/** Answers of a minute of reading, each filling the view in turn. */
const open = (options?: IgnoreEngineOptions) => {
  const dwell = createDwellLedger()
  const engine = createIgnoreEngine(dwell, options)
  const told: (Ignored | 'returned')[] = []
  const observe = (id: string, isStreaming = false) => {
    dwell.enter(id, { onRead() {}, expectedMs: () => 60_000, isStreaming })
    return engine.observe(id, {
      onIgnored: (ignored) => void told.push(ignored),
      onReturned: () => void told.push('returned'),
    })
  }
  const look = (id: string | undefined, ms: number, isThere = true) => {
    const view = { from: 0, to: 500, height: 500, viewport: 500 }
    for (let left = ms; left > 0; left -= 250) {
      dwell.pass(Math.min(left, 250), id === undefined ? [] : [{ id, ...view }], isThere)
    }
  }
  return { ...engine, setStreaming: dwell.setStreaming, told, observe, look }
}

describe('an answer that was seen and not read', () => {
  it('is ignored once the next question is asked', () => {
    const { observe, look, askedNext, told, isIgnored } = open()
    observe('a')
    look('a', 2_000)
    expect(told).toEqual([])
    expect(isIgnored('a')).toBe(false)
    askedNext('a')
    expect(told).toEqual([{ because: 'asked_next', dwellMs: 2_000, readShare: expect.closeTo(1 / 30) }])
    expect(isIgnored('a')).toBe(true)
    askedNext('a')
    expect(told).toHaveLength(1)
  })

  it('is ignored once the person has been active elsewhere for long', () => {
    const { observe, look, told } = open()
    observe('a')
    observe('b')
    look('a', 2_000)
    look('b', 40_000)
    look(undefined, 19_750)
    expect(told).toEqual([])
    look(undefined, 250)
    expect(told).toMatchObject([{ because: 'left', dwellMs: 2_000 }])
  })

  it('is not while the person is away, nor while it is in view', () => {
    const { observe, look, told } = open({ readShare: 1 })
    observe('a')
    look('a', 2_000)
    look(undefined, 3_600_000, false)
    look('a', 55_000)
    look(undefined, 59_750)
    look('a', 250)
    look(undefined, 59_750)
    expect(told).toEqual([])
  })

  it('is judged where its row of a virtualised list has gone', () => {
    const { observe, look, askedNext, told } = open()
    const undo = observe('a')
    look('a', 2_000)
    undo()
    undo()
    askedNext()
    expect(told).toMatchObject([{ because: 'asked_next' }])
  })

  it('is not ignored while it is being written', () => {
    const { observe, look, askedNext, setStreaming, told } = open()
    observe('a', true)
    look('a', 2_000)
    askedNext()
    look(undefined, 120_000)
    expect(told).toEqual([])
    setStreaming('a', false)
    askedNext()
    expect(told).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('that was read is not ignored', () => {
    const { observe, look, askedNext, told } = open()
    observe('a')
    look('a', 6_000)
    askedNext()
    look(undefined, 120_000)
    expect(told).toEqual([])
  })

  it('that was hardly seen is not ignored', () => {
    const { observe, look, askedNext, told } = open()
    observe('a')
    look('a', 750)
    askedNext()
    look(undefined, 120_000)
    expect(told).toEqual([])
  })

  it('is not judged by what was asked after another', () => {
    const { observe, look, askedNext, told } = open()
    observe('a')
    observe('b')
    look('a', 2_000)
    askedNext('b')
    expect(told).toEqual([])
  })

  it('is no longer ignored once the person has come back and read it, and may be read on', () => {
    const { observe, look, askedNext, told, isIgnored } = open()
    observe('a')
    look('a', 2_000)
    askedNext()
    look('a', 3_000)
    expect(told).toHaveLength(1)
    look('a', 1_000)
    expect(told.slice(1)).toEqual(['returned'])
    expect(isIgnored('a')).toBe(false)
    look('a', 30_000)
    askedNext()
    expect(told).toHaveLength(2)
  })

  it('that was used is not ignored, whether before or after', () => {
    const { observe, look, askedNext, used, told } = open()
    observe('before')
    observe('after')
    look('before', 2_000)
    used('before')
    look('before', 1_000)
    look('after', 2_000)
    askedNext()
    expect(told).toHaveLength(1)
    used('after')
    expect(told.slice(1)).toEqual(['returned'])
    look('after', 1_000)
    askedNext()
    expect(told).toHaveLength(2)
  })

  it('mounted twice, as StrictMode does, is judged once, and forgotten where consent is withdrawn', () => {
    const { observe, look, askedNext, told, clear } = open()
    observe('a')()
    observe('a')
    look('a', 2_000)
    askedNext()
    expect(told).toHaveLength(1)
    clear()
    look('a', 20_000)
    expect(told).toHaveLength(1)
  })
})

it('is told in a signal that a gateway takes', () => {
  const signal = ignoredSignal({ dwellMs: 1_999.6, readShare: 1 / 30, because: 'left' })
  expect(FeedbackSignal['~standard'].validate(signal)).not.toHaveProperty('issues')
  expect(signal).toMatchObject({
    ...signalDefaults.ignored,
    metadata: { dwell_ms: 2_000, read_share: 0.033, because: 'left' },
  })
})
