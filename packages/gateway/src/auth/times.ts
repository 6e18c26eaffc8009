import { errors, type JWTPayload } from 'jose'

/**
 * Seconds by which the clock of an issuer may be ahead of ours. Whoever is in time is not refused for that; but
 * nothing holds longer than it says.
 */
export const CLOCK_SKEW = 5

/** Throws, as `jwtVerify` does, where the times of a token do not fit in what it lets pass with `CLOCK_SKEW`. */
export function checkTimes(payload: JWTPayload, now: number): void {
  const { exp, nbf, iat } = payload
  // JSON.parse reads 1e999 as Infinity: a token for ever.
  const times = [exp, nbf, iat].filter((time) => time !== undefined)
  if (!times.every(Number.isFinite))
    throw new errors.JWTClaimValidationFailed('a time is not finite', payload, 'exp', 'invalid')
  const seconds = Math.floor(now / 1000)
  if (exp !== undefined && exp <= seconds)
    throw new errors.JWTExpired('expired', payload, 'exp', 'check_failed')
  if (iat !== undefined && iat > seconds + CLOCK_SKEW)
    throw new errors.JWTClaimValidationFailed('issued in the future', payload, 'iat', 'check_failed')
}
