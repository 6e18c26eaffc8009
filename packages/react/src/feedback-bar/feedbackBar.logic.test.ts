import { signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { copyMetadata, isSaid, signalFor } from './feedbackBar.logic.ts'

const copied = signalFor('copied_to_clipboard', copyMetadata('An answer'), undefined)

describe('a signal of the bar', () => {
  it('is an implicit one with the defaults of the protocol', () => {
    expect(copied).toMatchObject({
      ...signalDefaults.copied_to_clipboard,
      signal_name: 'copied_to_clipboard',
      metadata: { copied_chars: 9, copied_fraction: 1, method: 'button' },
    })
    expect(signalFor('regenerated', undefined, undefined)).toMatchObject(signalDefaults.regenerated)
  })

  it('never holds what was copied', () => {
    expect(JSON.stringify(copied)).not.toContain('An answer')
  })

  it('takes fields of the app, for all or by name, and keeps its own metadata', () => {
    const signal = (name: string) =>
      name === 'shared' ? { weight: 0.1 } : { score: 0.2, metadata: { page: 3 } }
    expect(signalFor('shared', undefined, signal)).toMatchObject({
      weight: 0.1,
      score: signalDefaults.shared.score,
    })
    expect(signalFor('copied_to_clipboard', copyMetadata('abc'), signal)).toMatchObject({
      score: 0.2,
      metadata: { copied_chars: 3, page: 3 },
    })
    expect(signalFor('regenerated', undefined, { metadata: { page: 3 } }).metadata).toEqual({ page: 3 })
  })
})

describe('a signal that was given before', () => {
  const held = { ...copied, metadata: { ...copied.metadata, signal_id: 'an id', kit_version: '1' } }

  it('is known by what it says, whatever the client has stamped on it', () => {
    expect(isSaid(copied, held)).toBe(true)
    expect(isSaid(signalFor('shared', undefined, undefined), { ...held, signal_name: 'shared' })).toBe(false)
  })

  it('is another where a part was copied, or something else', () => {
    expect(isSaid(copied, { ...held, metadata: { ...held.metadata, copied_fraction: 0.4 } })).toBe(false)
    expect(isSaid(copied, { ...held, metadata: null })).toBe(false)
    expect(isSaid(copied, null)).toBe(false)
  })
})
