import { describe, expect, it } from 'vitest'
import { ownSignal } from './ownSignal.ts'

describe('a signal of an app', () => {
  it('weighs as one of a regular user', () => {
    expect(ownSignal('pinned', { score: 0.6 })).toEqual({ signal_name: 'pinned', score: 0.6, weight: 0.8 })
  })

  it('weighs as a faint hint where it is implicit', () => {
    const signal = ownSignal('hovered', { score: 0.1, signal_type: 'implicit' })
    expect(signal).toMatchObject({ weight: 0.3, signal_type: 'implicit' })
  })

  it('takes what is said last, and the metadata of all', () => {
    const usual = { score: 0.6, weight: 0.5, metadata: { board: 'a', by: 'mouse' } }
    expect(ownSignal('pinned', usual, { score: -0.6, metadata: { by: 'key' } })).toEqual({
      signal_name: 'pinned',
      score: -0.6,
      weight: 0.5,
      metadata: { board: 'a', by: 'key' },
    })
  })

  it('keeps a default where undefined is said', () => {
    expect(ownSignal('pinned', { score: 0.6 }, { score: undefined })).toMatchObject({ score: 0.6 })
  })

  it('has the defaults of the kit where it has a name of the kit', () => {
    expect(ownSignal('saved')).toEqual({
      signal_name: 'saved',
      score: 0.7,
      weight: 0.6,
      signal_type: 'implicit',
      signal_source: 'user',
    })
  })

  it.each(['pinned', 'dwell_time', 'toString'])('is refused as %s without a score', (name) => {
    expect(() => ownSignal(name)).toThrow(`A ${name} signal has no score of its own`)
  })
})
