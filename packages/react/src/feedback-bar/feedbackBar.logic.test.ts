import { buildSignal, wholeCopySignal } from '@feedback-signals/browser'
import { describe, expect, it } from 'vitest'
import { isSaid, signalFor } from './feedbackBar.logic.ts'

const copied = signalFor('copied_to_clipboard', wholeCopySignal('An answer'), undefined)
const regenerated = buildSignal('regenerated')

describe('a signal of the bar', () => {
  it('is an implicit one, as it was measured', () => {
    expect(copied).toEqual(wholeCopySignal('An answer'))
    expect(signalFor('regenerated', regenerated, undefined)).toEqual(regenerated)
  })

  it('takes fields of the app, for all or by name, and keeps its own metadata', () => {
    const signal = (name: string) =>
      name === 'shared' ? { weight: 0.1 } : { score: 0.2, metadata: { page: 3 } }
    const shared = buildSignal('shared')
    expect(signalFor('shared', shared, signal)).toEqual({ ...shared, weight: 0.1 })
    expect(signalFor('copied_to_clipboard', wholeCopySignal('abc'), signal)).toMatchObject({
      score: 0.2,
      metadata: { copied_chars: 3, page: 3 },
    })
    expect(signalFor('regenerated', regenerated, { metadata: { page: 3 } }).metadata).toEqual({ page: 3 })
  })
})

describe('a signal that was given before', () => {
  const held = { ...copied, metadata: { ...copied.metadata, signal_id: 'an id', kit_version: '1' } }

  it('is known by what it says, whatever the client has stamped on it', () => {
    expect(isSaid(copied, held)).toBe(true)
    expect(
      isSaid(signalFor('shared', buildSignal('shared'), undefined), { ...held, signal_name: 'shared' }),
    ).toBe(false)
  })

  it('is another where a part was copied, or something else', () => {
    expect(isSaid(copied, { ...held, metadata: { ...held.metadata, copied_fraction: 0.4 } })).toBe(false)
    expect(isSaid(copied, { ...held, metadata: null })).toBe(false)
    expect(isSaid(copied, null)).toBe(false)
  })
})
