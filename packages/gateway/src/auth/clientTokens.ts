import { createPublicKey, type KeyObject } from 'node:crypto'
import { findJsonProblem, type JsonObject } from '@feedback-signals/protocol'
import { type JWTVerifyResult, jwtVerify } from 'jose'
import type { ClientAccess } from '../config/clientAccess.ts'
import { clientTokenRefusal, invalidClientToken } from './clientTokenRefusals.ts'
import { isCompactJws } from './compactJws.ts'
import { CLOCK_SKEW, checkTimes } from './times.ts'

/** How the tokens of one key are checked. */
export interface ClientTokenRules {
  algorithm: string
  key: KeyObject | Uint8Array
  requiredClaims: JsonObject
}

/** The rules that a config gives a key. */
export const clientTokenRules = ({
  algorithm,
  secret,
  public_key,
  required_claims = {},
}: ClientAccess): ClientTokenRules => ({
  algorithm,
  key: public_key === undefined ? new TextEncoder().encode(secret) : createPublicKey(public_key),
  requiredClaims: required_claims,
})

// A token that was made for something else says so here: RFC 8725, 3.11. Identity providers write one of these two, or none.
const types: readonly unknown[] = [undefined, 'jwt', 'at+jwt']

function headerProblem({ typ }: JWTVerifyResult['protectedHeader']) {
  const type = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : typ
  return types.includes(type) ? undefined : `it is of the type "${String(typ)}"`
}

function claimsProblem(claims: JsonObject, required: JsonObject) {
  const missing = Object.entries(required).find(
    ([name, value]) => !Object.hasOwn(claims, name) || claims[name] !== value,
  )
  // The claim is named and its value is not: the value may be what only the issuer is to know.
  return missing && `its claim "${missing[0]}" is not the one that the key requires`
}

const isUserId = (value: unknown): value is string => typeof value === 'string' && value !== ''

function userOf({ sub, user_id, userId }: JsonObject): string {
  const found = [sub, user_id, userId].find(isUserId)
  if (found === undefined) throw invalidClientToken('it names no user in sub, user_id or userId')
  const problem = findJsonProblem(found)
  if (problem) throw invalidClientToken(`its user ${problem.message}`)
  return found
}

async function verify(algorithm: string, key: ClientTokenRules['key'], token: string, now: number) {
  const options = { algorithms: [algorithm], currentDate: new Date(now), clockTolerance: CLOCK_SKEW }
  const result = await jwtVerify(token, key, options)
  checkTimes(result.payload, now)
  return result
}

/**
 * The user that a token names, or a 401. Only the key of the config decides how the token is checked: what its header
 * says about keys (`kid`, `jku`, `jwk`, `x5u`, `x5c`) is never read, so it leads to no file, query or request.
 */
export async function readClientToken(
  { algorithm, key, requiredClaims }: ClientTokenRules,
  token: string,
  now: number,
): Promise<string> {
  if (!isCompactJws(token)) throw invalidClientToken('it is no signed JWT of three parts')
  const { payload, protectedHeader } = await verify(algorithm, key, token, now).catch((cause: unknown) => {
    throw clientTokenRefusal(cause, algorithm)
  })
  const problem = headerProblem(protectedHeader) ?? claimsProblem(payload, requiredClaims)
  if (problem !== undefined) throw invalidClientToken(problem)
  return userOf(payload)
}
