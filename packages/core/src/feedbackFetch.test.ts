import { describe, expect, it } from 'vitest'
import type { FeedbackError } from './errors.ts'
import { createFeedbackFetch } from './feedbackFetch.ts'
import type { FeedbackTarget } from './target.ts'
import { tokenFor } from './testing/token.ts'

const gateway = 'https://gateway.example'
const both = { 'X-Feedback-Url': `${gateway}/feedback/a`, 'X-Feedback-Token': tokenFor('a') }

interface Answer {
  headers: Record<string, string>
  type?: ResponseType
  status?: number
}

const answering = ({ headers, type = 'cors', status = 200 }: Answer) => {
  const targets: FeedbackTarget[] = []
  const errors: FeedbackError[] = []
  const answer = { headers: new Headers(headers), ok: status < 400, status, type, url: `${gateway}/chat` }
  const wrapped = createFeedbackFetch(async (_url: string, _init?: RequestInit) => answer, {
    onTarget: (target) => targets.push(target),
    onError: (error) => errors.push(error),
  })
  return { wrapped, answer, targets, errors }
}

describe('createFeedbackFetch', () => {
  it('hands over the target and passes the answer through', async () => {
    const { wrapped, answer, targets } = answering({ headers: both })
    expect(await wrapped('/chat', { method: 'POST' })).toBe(answer)
    expect(targets.map((target) => target.inferenceId)).toEqual(['a'])
  })

  it('names Access-Control-Expose-Headers where a cross-origin answer shows neither header', async () => {
    const { wrapped, errors } = answering({ headers: {} })
    await wrapped('/chat', { method: 'POST' })
    expect(errors).toHaveLength(1)
    expect(errors[0]?.code).toBe('headers_unreadable')
    expect(errors[0]?.message).toContain('Access-Control-Expose-Headers: X-Feedback-Url, X-Feedback-Token')
    expect(errors[0]?.message).toContain(gateway)
  })

  it.each([
    ['a GET, such as a list of models', { method: 'GET' }, {}],
    ['an answer of the same origin', { method: 'POST' }, { type: 'basic' as const }],
    ['an error answer', { method: 'POST' }, { status: 500 }],
  ])('is silent about %s', async (_, init, answer) => {
    const { wrapped, errors, targets } = answering({ headers: {}, ...answer })
    await wrapped('/models', init)
    expect([errors, targets]).toEqual([[], []])
  })

  it('lets the chat go on where an answer names a foreign origin', async () => {
    const { wrapped, answer, targets, errors } = answering({
      headers: { ...both, 'X-Feedback-Url': 'https://evil.example/' },
    })
    expect(await wrapped('/chat', { method: 'POST' })).toBe(answer)
    expect(targets).toEqual([])
    expect(errors.map((error) => error.code)).toEqual(['url_origin'])
  })

  it('lets the chat go on where a token is garbled', async () => {
    const { wrapped, targets, errors } = answering({ headers: { ...both, 'X-Feedback-Token': 'garbled' } })
    await wrapped('/chat', { method: 'POST' })
    expect(targets).toEqual([])
    expect(errors.map((error) => error.code)).toEqual(['token_parts'])
  })

  it('leaves the errors of fetch alone', async () => {
    const wrapped = createFeedbackFetch(() => Promise.reject(new TypeError('offline')), {
      onTarget: () => {},
    })
    await expect(wrapped()).rejects.toThrow('offline')
  })
})
