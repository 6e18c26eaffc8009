import { FeedbackTokenClaims, limits } from '@feedback-signals/protocol'
import { errors, type JWTVerifyResult, jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { Failure } from '../http/failure.ts'
import { isCompactJws } from './compactJws.ts'
import { ownTokens } from './ownTokens.ts'
import { CLOCK_SKEW, checkTimes } from './times.ts'

/** Issues and reads the tokens that let their bearer rate one answer. */
export interface FeedbackTokens {
  issue(inferenceId: string, userId: string | null): Promise<string>
  /** Rejects with a 401 where a token is not one of this gateway's, or has expired. */
  read(token: string): Promise<FeedbackTokenClaims>
}

const ALGORITHM = 'HS256'
const TYPE = 'feedback+jwt'
const AUDIENCE = 'feedback'
const HEADER = { alg: ALGORITHM, typ: TYPE }

const refusal = (cause: unknown) => {
  if (cause instanceof errors.JWTExpired) {
    return new Failure(401, 'The feedback token has expired. Ask for a new answer or a new token.', {
      code: 'token_expired',
      cause,
    })
  }
  return new Failure(401, 'The feedback token is not valid.', { code: 'token_invalid', cause })
}

/**
 * Whether a token was made to be a feedback token. Those of this gateway say so, by type and audience (RFC 8725, 3.11
 * and 3.9). A server that shares the secret may also sign the bare claims of the contract: such a token names no type
 * but JWT, and nobody as audience, issuer or subject. Whatever names one of these was made for somebody else, as is
 * every client's token from an identity provider, even where somebody signs both by one secret.
 */
function isFeedbackToken({ payload, protectedHeader: { typ } }: JWTVerifyResult) {
  if (typ?.toLowerCase() === TYPE) return payload.aud === AUDIENCE
  const isBare = !['aud', 'iss', 'sub', 'userId'].some((claim) => Object.hasOwn(payload, claim))
  return isBare && (typ === undefined || typ.toUpperCase() === 'JWT')
}

function claimsOf(result: JWTVerifyResult, now: number) {
  checkTimes(result.payload, now)
  if (!isFeedbackToken(result)) throw new Error('it was made for something else')
  return v.parse(FeedbackTokenClaims, result.payload)
}

/** Tokens signed by the bytes of a secret, at the time of the given clock. */
export function createFeedbackTokens(secret: string, now: () => number): FeedbackTokens {
  const key = new TextEncoder().encode(secret)
  const own = ownTokens(key, HEADER)
  return {
    issue(inferenceId, userId) {
      const issued = Math.floor(now() / 1000)
      return new SignJWT({ inference_id: inferenceId, ...(userId !== null && { user_id: userId }) })
        .setProtectedHeader(HEADER)
        .setAudience(AUDIENCE)
        .setIssuedAt(issued)
        .setExpirationTime(issued + limits.tokenLifetime)
        .sign(key)
    },
    async read(token) {
      const time = now()
      try {
        const payload = own.claims(token)
        // What is issued here begins at once; a time to begin at is read as all else is that others signed.
        if (payload && payload.nbf === undefined) return claimsOf({ payload, protectedHeader: HEADER }, time)
        if (!isCompactJws(token)) throw new Error('it is no signed JWT of three parts')
        // Pinned: a token must not choose how it is checked.
        const options = { algorithms: [ALGORITHM], currentDate: new Date(time), clockTolerance: CLOCK_SKEW }
        return claimsOf(await jwtVerify(token, key, options), time)
      } catch (cause) {
        throw refusal(cause)
      }
    },
  }
}
