import { errors } from 'jose'
import { Failure } from '../http/failure.ts'

/** A 401 that says what is wrong with a client's token. */
export const invalidClientToken = (problem: string, cause?: unknown): Failure =>
  new Failure(401, `The client token is not valid: ${problem}.`, { code: 'client_token_invalid', cause })

function problemOf(error: unknown, algorithm: string) {
  if (error instanceof errors.JWTExpired) return 'it has expired'
  if (error instanceof errors.JOSEAlgNotAllowed) return `it is not signed by ${algorithm}, as the key asks`
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature does not fit'
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.reason === 'check_failed'
      ? 'its time is still to come'
      : `its claim "${error.claim}" is malformed`
  }
  if (error instanceof errors.JOSENotSupported) return 'its header asks for what is not supported'
  return 'it is malformed'
}

/** The 401 for what `jwtVerify` threw. */
export const clientTokenRefusal = (error: unknown, algorithm: string): Failure =>
  invalidClientToken(problemOf(error, algorithm), error)
