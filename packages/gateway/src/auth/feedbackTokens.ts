import { FeedbackTokenClaims, limits } from '@feedback-signals/protocol'
import { errors, jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { Failure } from '../http/failure.ts'

/** Issues and reads the tokens that let their bearer rate one answer. */
export interface FeedbackTokens {
  issue(inferenceId: string, userId: string | null): Promise<string>
  /** Rejects with a 401 where a token is not one of this gateway's, or has expired. */
  read(token: string): Promise<FeedbackTokenClaims>
}

const ALGORITHM = 'HS256'

const refusal = (cause: unknown) => {
  if (cause instanceof errors.JWTExpired) {
    return new Failure(401, 'The feedback token has expired. Ask for a new answer or a new token.', {
      code: 'token_expired',
      cause,
    })
  }
  return new Failure(401, 'The feedback token is not valid.', { code: 'token_invalid', cause })
}

/** Tokens signed by the bytes of a secret, at the time of the given clock. */
export function createFeedbackTokens(secret: string, now: () => number): FeedbackTokens {
  const key = new TextEncoder().encode(secret)
  return {
    issue(inferenceId, userId) {
      const issued = Math.floor(now() / 1000)
      return new SignJWT({ inference_id: inferenceId, ...(userId !== null && { user_id: userId }) })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
        .setIssuedAt(issued)
        .setExpirationTime(issued + limits.tokenLifetime)
        .sign(key)
    },
    async read(token) {
      try {
        // Pinned: a token must not choose how it is checked.
        const { payload } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          currentDate: new Date(now()),
        })
        return v.parse(FeedbackTokenClaims, payload)
      } catch (cause) {
        throw refusal(cause)
      }
    },
  }
}
