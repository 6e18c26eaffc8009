import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { limits } from './limits.ts'
import { FeedbackSignal } from './signal.ts'

const good = { score: 0.5, weight: 1 }

const refusalOf = (body: unknown) => {
  const result = v.safeParse(FeedbackSignal, body)
  if (result.success) return 'accepted'
  const [issue] = result.issues
  return `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`
}

const nested = (levels: number): unknown => (levels === 0 ? 'leaf' : { in: nested(levels - 1) })

describe('FeedbackSignal', () => {
  it('fills in every default', () => {
    expect(v.parse(FeedbackSignal, good)).toEqual({
      score: 0.5,
      weight: 1,
      improvement: null,
      qualitative_feedback: null,
      signal_name: null,
      signal_source: 'user',
      signal_type: 'explicit',
      metadata: null,
    })
  })

  it('keeps everything it knows and leaves out what it does not', () => {
    const whole = {
      score: -1,
      weight: 0,
      improvement: { role: 'assistant', content: 'Better.' },
      qualitative_feedback: 'Wrong 👎🏽',
      signal_name: 'thumbs_down',
      signal_source: 'system',
      signal_type: 'implicit',
      metadata: { signal_id: 'a', nested: { list: [1, 'two', null] } },
    }
    expect(v.parse(FeedbackSignal, { ...whole, user_id: 'someone else' })).toEqual(whole)
  })

  it.each([
    [{ weight: 1 }, 'score: is required'],
    [{ score: 1 }, 'weight: is required'],
    [{ ...good, score: '1' }, 'score: must be a number'],
    [{ ...good, score: null }, 'score: must be a number'],
    [{ ...good, score: 1.01 }, 'score: must be at most 1'],
    [{ ...good, score: -1.01 }, 'score: must be at least -1'],
    [{ ...good, score: Number.NaN }, 'score: must be finite'],
    [{ ...good, score: Number.POSITIVE_INFINITY }, 'score: must be finite'],
    [{ ...good, weight: 1.01 }, 'weight: must be at most 1'],
    [{ ...good, weight: -0.01 }, 'weight: must be at least 0'],
    [{ ...good, signal_type: 'both' }, 'signal_type: must be "explicit" or "implicit"'],
    [{ ...good, signal_source: 'robot' }, 'signal_source: must be "user" or "system"'],
    [{ ...good, signal_name: 7 }, 'signal_name: must be text'],
    [{ ...good, signal_name: 'a\0b' }, 'signal_name: must not contain a NUL character'],
    [{ ...good, qualitative_feedback: ['x'] }, 'qualitative_feedback: must be text'],
    [
      { ...good, qualitative_feedback: '\ud83d' },
      'qualitative_feedback: must not contain half of a surrogate pair',
    ],
    [{ ...good, improvement: 'Better.' }, 'improvement: must be an object'],
    [{ ...good, improvement: [] }, 'improvement: must be an object'],
    [{ ...good, metadata: [] }, 'metadata: must be an object'],
    [{ ...good, metadata: { a: ['ok', '\0'] } }, 'metadata.a.1: must not contain a NUL character'],
    [
      { ...good, metadata: { a: { '\udc00': 1 } } },
      'metadata.a: has a key that must not contain half of a surrogate pair',
    ],
    [{ ...good, metadata: { a: Number.POSITIVE_INFINITY } }, 'metadata.a: must be finite'],
    [
      { ...good, metadata: { signal_id: '' } },
      'metadata.signal_id: must be a non-empty string of at most 200 characters',
    ],
    [
      { ...good, metadata: { signal_id: null } },
      'metadata.signal_id: must be a non-empty string of at most 200 characters',
    ],
    [
      { ...good, metadata: { signal_id: 'x'.repeat(201) } },
      'metadata.signal_id: must be a non-empty string of at most 200 characters',
    ],
    [null, 'body: must be an object'],
    ['text', 'body: must be an object'],
  ])('refuses %j', (body, refusal) => {
    expect(refusalOf(body)).toBe(refusal)
  })

  it('counts the body itself among the levels it allows', () => {
    expect(refusalOf({ ...good, metadata: nested(limits.depth - 1) })).toBe('accepted')
    expect(refusalOf({ ...good, metadata: nested(limits.depth) })).toContain(
      'must not be nested more than 63 levels',
    )
    expect(refusalOf({ ...good, metadata: nested(5_000) })).toContain('must not be nested')
  })
})
