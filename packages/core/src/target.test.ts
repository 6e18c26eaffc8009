import { describe, expect, it } from 'vitest'
import { type FeedbackTarget, parseTarget, readFeedbackTarget, serializeTarget } from './target.ts'
import { tokenFor, tokenOf } from './testing/token.ts'
import { EXPIRING_MS, tokenState } from './tokenState.ts'

const url = 'https://gateway.example/demo/chat/feedback/an-inference'
const token = tokenFor('an-inference', 1_700_086_400)
const both = { 'X-Feedback-Url': url, 'X-Feedback-Token': token }
const target: FeedbackTarget = { url, token, inferenceId: 'an-inference', expiresAt: 1_700_086_400_000 }

const answer = (headers: Record<string, string>, answeredBy: string) => ({
  headers: new Headers(headers),
  url: answeredBy,
})

describe('readFeedbackTarget', () => {
  it('reads headers, and a whole response', () => {
    expect(readFeedbackTarget(new Headers(both))).toEqual(target)
    expect(readFeedbackTarget(new Response('', { headers: both }))).toEqual(target)
  })

  it('carries the user that the gateway knew', () => {
    const known = tokenOf({ inference_id: 'an-inference', user_id: 'ada', iat: 0, exp: 1 })
    expect(readFeedbackTarget(new Headers({ ...both, 'X-Feedback-Token': known }))?.userId).toBe('ada')
  })

  it('is null for an answer that takes no feedback', () => {
    expect(readFeedbackTarget(new Headers())).toBeNull()
  })

  it.each(['X-Feedback-Url', 'X-Feedback-Token'] as const)(
    'names %s where only the other is readable',
    (missing) => {
      const { [missing]: _, ...one } = both
      expect(() => readFeedbackTarget(new Headers(one))).toThrow(missing)
      expect(() => readFeedbackTarget(new Headers(one))).toThrow('Access-Control-Expose-Headers')
    },
  )

  it('takes a URL of the origin that answered, relative or not', () => {
    expect(readFeedbackTarget(answer(both, 'https://gateway.example/demo/chat'))).toEqual(target)
    const relative = { ...both, 'X-Feedback-Url': '/demo/chat/feedback/an-inference' }
    expect(readFeedbackTarget(answer(relative, 'https://gateway.example/x'))).toEqual(target)
  })

  it.each([
    'https://evil.example/feedback',
    'https://gateway.example.evil.example/feedback',
    'https://gateway.example@evil.example/feedback',
    'http://gateway.example/feedback',
    'https://gateway.example:8443/feedback',
    '//evil.example/feedback',
  ])('does not let an answer send its token to %s', (hostile) => {
    const headers = { ...both, 'X-Feedback-Url': hostile }
    expect(() => readFeedbackTarget(answer(headers, 'https://gateway.example/demo/chat'))).toThrow(
      'allowedOrigins',
    )
  })

  it('takes other origins that the app allows, and then only those', () => {
    const options = { allowedOrigins: ['https://gateway.example'] }
    expect(readFeedbackTarget(answer(both, 'https://app.example/api'), options)).toEqual(target)
    const own = answer({ ...both, 'X-Feedback-Url': 'https://app.example/x' }, 'https://app.example/api')
    expect(() => readFeedbackTarget(own, options)).toThrow('https://app.example')
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not a url', 'data:text/html,x'])(
    'refuses %s',
    (bad) => {
      expect(() => readFeedbackTarget(new Headers({ ...both, 'X-Feedback-Url': bad }))).toThrow(
        'FeedbackSignals: The feedback URL',
      )
    },
  )
})

describe('a serialized target', () => {
  it('comes back equal', () => {
    expect(parseTarget(serializeTarget(target))).toEqual(target)
  })

  it.each(['', 'null', '[]', '{}', '{"url":1,"token":2}', '{"url":"https://x.example"}', 7, null, undefined])(
    'is not %j',
    (wrong) => {
      expect(() => parseTarget(wrong)).toThrow('serializeTarget')
    },
  )

  it('holds to the allowed origins', () => {
    expect(() => parseTarget(serializeTarget(target), { allowedOrigins: ['https://other.example'] })).toThrow(
      'allowedOrigins',
    )
  })
})

describe('tokenState', () => {
  it.each([
    ['active', target.expiresAt - EXPIRING_MS - 1],
    ['expiring', target.expiresAt - EXPIRING_MS],
    ['expiring', target.expiresAt - 1],
    ['expired', target.expiresAt],
  ])('is %s at %d', (state, now) => {
    expect(tokenState(target, now)).toBe(state)
  })

  it('is missing without a target', () => {
    expect(tokenState(null)).toBe('missing')
  })
})
