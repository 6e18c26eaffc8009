import { isWithdrawal } from '@feedback-signals/browser'
import { FeedbackSignal, signalDefaults, slotOf } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { contextOf, improvementOf, passageOf, signalFor, withdrawalOf } from './passage.logic.ts'
import { type Passage, passageAt, slotNameOf } from './passage.ts'

const passage = (more: Partial<Passage> = {}): Passage => ({
  start: 4,
  end: 9,
  quote: 'Paris',
  kind: 'bad',
  ...more,
})
const accepted = (signal: unknown) => 'issues' in FeedbackSignal['~run']({ value: signal }, {}) === false

describe('the passage of a selection', () => {
  it('has no white space around it', () => {
    expect(passageAt('It is  Paris. ', 5, 14)).toEqual({ start: 7, end: 13, quote: 'Paris.' })
  })

  it('is none where only white space is selected', () => {
    expect(passageAt('a   b', 1, 4)).toBeNull()
    expect(passageAt('abc', 1, 1)).toBeNull()
    expect(passageAt('', 0, 0)).toBeNull()
  })

  it('has whole characters at its ends', () => {
    expect(passageAt('a🦊b', 2, 4)).toEqual({ start: 1, end: 4, quote: '🦊b' })
    expect(passageAt('a🦊b', 0, 2)).toEqual({ start: 0, end: 3, quote: 'a🦊' })
    expect(passageAt('🦊', 0, 1)).toEqual({ start: 0, end: 2, quote: '🦊' })
  })

  it('says with its offsets where its quote is', () => {
    const text = '  שלום — مرحبا 🇫🇷 — नमस्ते  '
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const found = passageAt(text, start, end)
        if (found) expect(text.slice(found.start, found.end)).toBe(found.quote)
      }
    }
  })
})

describe('the signal of a passage', () => {
  it.each(['good', 'bad', 'correction'] as const)('weighs as the table says: %s', (kind) => {
    const signal = signalFor(passage({ kind }), undefined, {})
    const { score, weight } = signalDefaults.selection_feedback
    expect(signal).toMatchObject({ weight, score: kind === 'good' ? 0.5 : score })
    expect(accepted(signal)).toBe(true)
  })

  it('says what, where and why', () => {
    const signal = signalFor(passage({ reasons: ['incorrect'], comment: ' No. ' }), undefined, {})
    expect(signal).toMatchObject({
      signal_name: 'selection_feedback',
      qualitative_feedback: 'No.',
      metadata: { quote: 'Paris', start: 4, end: 9, reasons: ['incorrect'] },
    })
    expect(signal.improvement).toBeUndefined()
  })

  it('is in a slot of its own passage, as is what takes it back', () => {
    const signal = signalFor(passage(), undefined, {})
    const taken = withdrawalOf(passage())
    expect(slotOf(signal.signal_name, signal.metadata)).toBe(slotNameOf(passage()))
    expect(slotOf(taken.signal_name, taken.metadata)).toBe(slotNameOf(passage()))
    expect(isWithdrawal(taken)).toBe(true)
  })

  it('takes fields of the app, and keeps which passage it is about', () => {
    const signal = signalFor(
      passage(),
      ({ kind }) => ({ weight: 1, metadata: { page: kind, start: 0, quote: 'mine' } }),
      {},
    )
    expect(signal).toMatchObject({ weight: 1, metadata: { page: 'bad', start: 4, quote: 'Paris' } })
  })

  it('can be stored whatever the text holds, at the same offsets', () => {
    const odd = passage({ start: 0, end: 5, quote: 'a\0b\ud800c', comment: '\udc00 no', replacement: '\0' })
    const signal = signalFor(odd, undefined, { original: odd.quote })
    expect(accepted(signal)).toBe(true)
    expect(signal.metadata?.quote).toHaveLength(5)
  })

  it('says the text around it only where it is asked for', () => {
    const text = 'It, Paris, is.'
    expect(contextOf(text, passage(), 3)).toEqual({ prefix: 't, ', suffix: ', i' })
    expect(contextOf(text, passage(), 100)).toEqual({ prefix: 'It, ', suffix: ', is.' })
    expect(signalFor(passage(), undefined, {}).metadata).not.toHaveProperty('prefix')
  })

  it('is read back as what was said', () => {
    for (const said of [
      passage({ reasons: ['incorrect'], comment: 'No.' }),
      passage({ kind: 'good', reasons: [] }),
      passage({ kind: 'correction', reasons: [], replacement: 'Lyon' }),
    ]) {
      expect(passageOf(said, signalFor(said, undefined, {}))).toEqual({
        comment: undefined,
        replacement: undefined,
        ...said,
      })
    }
  })

  it('is read back without the text that this browser did not keep', () => {
    const signal = { ...signalFor(passage(), undefined, {}), metadata: { start: 4, end: 9 } }
    expect(passageOf(passage(), signal)).toMatchObject({ kind: 'bad', quote: 'Paris' })
  })
})

describe('the whole answer with a passage replaced', () => {
  const corrected = passage({ kind: 'correction', replacement: 'Lyon' })

  it('is made where the passage is at its place', () => {
    expect(improvementOf('It, Paris, is Paris.', corrected)).toEqual({
      role: 'assistant',
      content: 'It, Lyon, is Paris.',
    })
  })

  it('is made of markdown where the passage is there once', () => {
    expect(improvementOf('**It**, Paris, is.', corrected)).toMatchObject({ content: '**It**, Lyon, is.' })
  })

  it('is not guessed', () => {
    expect(improvementOf('**It**, Paris, is Paris.', corrected)).toBeNull()
    expect(improvementOf('It, *Par*is.', corrected)).toBeNull()
    expect(improvementOf(undefined, corrected)).toBeNull()
    expect(improvementOf('It, Paris.', passage())).toBeNull()
  })

  it('takes words with a dollar as they are, and none as none', () => {
    expect(improvementOf('It, Paris.', passage({ replacement: '$& $1' }))).toMatchObject({
      content: 'It, $& $1.',
    })
    expect(improvementOf('It, Paris.', passage({ replacement: '' }))).toMatchObject({ content: 'It, .' })
  })
})
