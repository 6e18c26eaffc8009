import { createPublicKey } from 'node:crypto'
import { errors } from 'jose'
import { expect, it } from 'vitest'
import { type ClientTokenRules, readClientToken } from '../auth/clientTokens.ts'
import { Failure } from '../http/failure.ts'
import { isShared, type Vector, vectors } from './vectors.ts'

const algorithms = { oct: 'HS256', RSA: 'RS256', EC: 'ES256' }

const rulesOf = ({ key }: Vector): ClientTokenRules => ({
  algorithm: key.alg ?? algorithms[key.kty],
  key: key.kty === 'oct' ? Buffer.from(key.k ?? '', 'base64url') : createPublicKey({ format: 'jwk', key }),
  requiredClaims: {},
})

const refusalOf = async (vector: Vector) => {
  const error: unknown = await readClientToken(rulesOf(vector), vector.jws, Date.now()).catch(
    (cause: unknown) => cause,
  )
  if (!(error instanceof Failure)) throw new Error(`${vector.name} passed, or broke the check: ${error}`)
  return error
}

// None of the vectors holds claims. Whoever is refused for that alone has passed every check of the signature.
const isForClaims = ({ cause }: Failure) =>
  cause instanceof errors.JWTInvalid || cause instanceof errors.JWTClaimValidationFailed

// Four have keys that say of themselves that they are for something else: a key of a config cannot say so, it stands
// where it is used. Two speak of padding that is not in their text.
const signedAsTheyShouldBe = /rejectWrong(?:Use|KeyOps)|invalidBase64Padding/

// Stricter than the vectors: a token of claims is not empty, has no stray characters, and is of the one algorithm of its
// key, which two keys of RFC 7520 misname or share.
const refusedAllTheSame = /emptyPayload|Figure2[07]|InvalidCharacterInserted/

const invalid = vectors.filter(({ isValid }) => !isValid)
const valid = vectors.filter(({ isValid }) => isValid)

it('has all the vectors', () => {
  expect(invalid).toHaveLength(isShared ? 355 : 7)
})

it.each(invalid)('$name does not pass', async (vector) => {
  const refusal = await refusalOf(vector)
  expect(refusal.status).toBe(401)
  if (!signedAsTheyShouldBe.test(vector.name)) expect(isForClaims(refusal)).toBe(false)
})

it('the signatures of valid ones are found good, so that it is not everything that is refused', async () => {
  const refused = []
  for (const vector of valid) if (!isForClaims(await refusalOf(vector))) refused.push(vector.name)
  expect(refused.filter((name) => !refusedAllTheSame.test(name))).toEqual([])
  expect(refused.length).toBeLessThan(valid.length / 2)
})
