import type { FeedbackTokenClaims } from '@feedback-signals/protocol'
import { FeedbackError, type FeedbackErrorCode } from './errors.ts'
import { runtime } from './platform.ts'

// jose's decodeJwt is 961 bytes gzip, a fifth of the client's budget, and has one message for several of these shapes.

const fail = (code: FeedbackErrorCode, what: string, cause?: unknown) =>
  new FeedbackError(code, `The feedback token ${what}. This answer cannot be rated.`, { cause })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

const step = <T>(code: FeedbackErrorCode, what: string, read: () => T): T => {
  try {
    return read()
  } catch (cause) {
    throw fail(code, what, cause)
  }
}

const readPayload = (token: unknown): unknown => {
  if (typeof token !== 'string') throw fail('token_not_text', 'is not text')
  const parts = token.split('.')
  if (parts.length === 5)
    throw fail('token_encrypted', 'is encrypted (JWE), where a signed one (JWS) is needed')
  const [, payload] = parts
  if (parts.length !== 3 || !payload) throw fail('token_parts', 'does not have the three parts of a JWT')
  const binary = step('token_base64', 'has a payload that is not base64url', () => {
    // atob takes the standard alphabet and white space too; a JWT has neither.
    if (/[^\w-]/.test(payload)) throw new SyntaxError('Found a character outside the base64url alphabet.')
    return runtime.atob(payload.replace(/-/g, '+').replace(/_/g, '/'))
  })
  const json = step('token_utf8', 'has a payload that is not UTF-8', () =>
    new runtime.TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))),
  )
  return step('token_json', 'has a payload that is not JSON', (): unknown => JSON.parse(json))
}

/**
 * Reads the claims of a feedback token. Nothing is verified: the signature is the gateway's affair, and a page
 * has no key to check it with.
 *
 * @throws FeedbackError with a code of its own for each malformed shape, `token_…`.
 */
export function decodeFeedbackToken(token: unknown): FeedbackTokenClaims {
  const claims = readPayload(token)
  if (!isObject(claims)) throw fail('token_claims', 'has claims that are not an object')
  const { inference_id, user_id, iat, exp } = claims
  if (!isName(inference_id)) throw fail('token_inference', 'names no inference (claim inference_id)')
  if (!isTime(exp)) throw fail('token_expiry', 'has no time of expiry (claim exp)')
  if (!isTime(iat)) throw fail('token_issued', 'has no time of issue (claim iat)')
  if (user_id !== undefined && typeof user_id !== 'string') {
    throw fail('token_user', 'names a user that is not text (claim user_id)')
  }
  return { inference_id, iat, exp, ...(user_id !== undefined && { user_id }) }
}
