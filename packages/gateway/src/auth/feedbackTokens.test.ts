import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createFeedbackTokens } from './feedbackTokens.ts'

const secret = 'a secret of a test, of 32 bytes and more'
const now = Date.UTC(2026, 0, 2)
const tokens = createFeedbackTokens(secret, () => now)
const seconds = now / 1000
const HEADER = { alg: 'HS256', typ: 'feedback+jwt' }

/** A token under the very header of this gateway. */
const sign = (claims: Record<string, unknown>, by = secret) =>
  new SignJWT({ aud: 'feedback', iat: seconds, exp: seconds + 60, inference_id: 'one', ...claims })
    .setProtectedHeader(HEADER)
    .sign(new TextEncoder().encode(by))

const partsOf = (token: string) => token.split('.') as [string, string, string]

describe('a token under the header of this gateway', () => {
  it('is read as it was issued', async () => {
    const token = await tokens.issue('one', 'ada')
    expect(await tokens.read(token)).toMatchObject({ inference_id: 'one', user_id: 'ada', iat: seconds })
  })

  it('is refused with other claims than those that were signed', async () => {
    const [header, , signature] = partsOf(await tokens.issue('one', null))
    const [, claims] = partsOf(await tokens.issue('two', null))
    await expect(tokens.read([header, claims, signature].join('.'))).rejects.toMatchObject({ status: 401 })
  })

  it('is refused where one bit of its signature is another, or some of it is missing', async () => {
    const [header, claims, signature] = partsOf(await tokens.issue('one', null))
    const bytes = Buffer.from(signature, 'base64url')
    const others = [...bytes.keys()].map((at) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
    for (const other of [...others, bytes.subarray(0, 31), Buffer.alloc(32), Buffer.concat([bytes, bytes])]) {
      const forged = [header, claims, Buffer.from(other).toString('base64url')].join('.')
      await expect(tokens.read(forged)).rejects.toMatchObject({ status: 401 })
    }
  })

  it.each([
    ['by another secret', {}, 'another secret, of 32 bytes and more'],
    ['for somebody else', { aud: 'other' }],
    ['and has expired', { exp: seconds }],
    ['and never expires', { exp: undefined }],
    ['and expires at no time', { exp: '2030' }],
    ['and begins later', { nbf: seconds + 60 }],
    ['and was issued later', { iat: seconds + 60 }],
    ['and names no inference', { inference_id: '' }],
  ])('is refused where it was signed %s', async (_how, claims, by = secret) => {
    await expect(sign(claims, by).then(tokens.read)).rejects.toMatchObject({ status: 401 })
  })

  it('is read where a server that shares the secret signed it, and lets it begin now', async () => {
    expect(await tokens.read(await sign({ nbf: seconds }))).toMatchObject({ inference_id: 'one' })
  })
})
