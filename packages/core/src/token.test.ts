import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeedbackError } from './errors.ts'
import { tokenFor, tokenOf } from './testing/token.ts'
import { decodeFeedbackToken } from './token.ts'

const claims = { inference_id: 'an-inference', iat: 1_700_000_000, exp: 1_700_086_400 }

const withPayload = (payload: string) => `e30.${payload}.e30`

const errorOf = (token: unknown) => {
  try {
    decodeFeedbackToken(token)
  } catch (error) {
    if (error instanceof FeedbackError) return error
    throw error
  }
  throw new Error('The token was read.')
}

describe('decodeFeedbackToken', () => {
  it('reads the claims', () => {
    expect(decodeFeedbackToken(tokenOf(claims))).toEqual(claims)
    expect(decodeFeedbackToken(tokenOf({ ...claims, user_id: 'Zoë 🦊', other: 1 }))).toEqual({
      ...claims,
      user_id: 'Zoë 🦊',
    })
  })

  it.each([
    ['token_not_text', undefined],
    ['token_not_text', 42],
    ['token_parts', ''],
    ['token_parts', 'abc'],
    ['token_parts', 'a.b'],
    ['token_parts', 'a..c'],
    ['token_parts', 'a.b.c.d'],
    ['token_encrypted', 'a.b.c.d.e'],
    ['token_base64', withPayload('e3!0')],
    ['token_base64', withPayload('e3+0')],
    ['token_base64', withPayload('e30=')],
    ['token_base64', withPayload('e3 0')],
    ['token_base64', withPayload('e30xy')],
    ['token_utf8', withPayload(Buffer.from([0x22, 0xff, 0x22]).toString('base64url'))],
    ['token_json', withPayload(Buffer.from('{').toString('base64url'))],
    ['token_claims', tokenOf(null)],
    ['token_claims', tokenOf([claims])],
    ['token_claims', tokenOf('text')],
    ['token_inference', tokenOf({ ...claims, inference_id: undefined })],
    ['token_inference', tokenOf({ ...claims, inference_id: '' })],
    ['token_inference', tokenOf({ ...claims, inference_id: 7 })],
    ['token_expiry', tokenOf({ ...claims, exp: undefined })],
    ['token_expiry', tokenOf({ ...claims, exp: '1700086400' })],
    ['token_issued', tokenOf({ ...claims, iat: null })],
    ['token_user', tokenOf({ ...claims, user_id: 7 })],
  ])('%s: %s', (code, token) => {
    expect(errorOf(token).code).toBe(code)
  })

  it('has a message of its own for each malformed shape', () => {
    const shapes = [
      undefined,
      'abc',
      'a.b.c.d.e',
      withPayload('!'),
      withPayload('_w'),
      withPayload('ew'),
      tokenOf(1),
      tokenOf({}),
    ]
    const messages = shapes.map((shape) => errorOf(shape).message)
    expect(new Set(messages).size).toBe(shapes.length)
  })

  it('never shows the token in an error', () => {
    const token = tokenFor('x').replace('.', '.secretpart!')
    expect(errorOf(token).message).not.toContain('secretpart')
  })

  it('throws nothing but its own errors, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything(), fc.string().map(withPayload)), (anything) => {
        try {
          decodeFeedbackToken(anything)
        } catch (error) {
          expect(error).toBeInstanceOf(FeedbackError)
        }
      }),
    )
  })
})
