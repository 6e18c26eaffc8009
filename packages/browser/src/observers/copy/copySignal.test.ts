import { describe, expect, it } from 'vitest'
import { copySignal } from './copySignal.ts'
import type { Span } from './spans.ts'

const text = 'It is Paris, the capital of France.'
const signalOf = (spans: Span[], options = {}, of = text) =>
  copySignal(of, { spans, hasCode: false, copies: 1 }, { method: 'menu', answers: 1 }, options)

describe('the signal of a copy', () => {
  it('says how much, and never what', () => {
    const signal = signalOf([[6, 11]])
    expect(signal).toMatchObject({
      signal_name: 'copied_to_clipboard',
      signal_type: 'implicit',
      metadata: { copied_chars: 5, copied_fraction: 0.143, method: 'menu' },
    })
    expect(JSON.stringify(signal)).not.toContain('Paris')
  })

  it('carries the text where the app asks for it', () => {
    const spans: Span[] = [
      [6, 11],
      [28, 34],
    ]
    expect(signalOf(spans, { includeText: true })?.metadata).toMatchObject({ quote: 'Paris\nFrance' })
  })

  it('is worth what the app says', () => {
    expect(
      signalOf([[0, 35]], { strength: (share: number) => ({ score: share, weight: 0.1 }) }),
    ).toMatchObject({
      score: 1,
      weight: 0.1,
    })
  })

  it('is none of nothing but white space, nor of what the answer no longer has', () => {
    expect(signalOf([[2, 3]])).toBeUndefined()
    expect(signalOf([[100, 120]])).toBeUndefined()
  })

  it('is never of more than the whole, also where an emoji was cut in two', () => {
    const family = '👩‍👩‍👧‍👦'
    const halves: Span[] = [
      [0, 5],
      [6, 11],
    ]
    expect(signalOf(halves, {}, family)?.metadata).toMatchObject({ copied_fraction: 1 })
  })
})
