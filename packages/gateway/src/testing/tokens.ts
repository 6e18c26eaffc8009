import { SignJWT, UnsecuredJWT } from 'jose'

const DAY = 86_400

/** How a forged token differs from a good one. */
export interface Forgery {
  secret?: string
  algorithm?: string
  claims?: Record<string, unknown>
  issued?: number
}

/** Signs a token as somebody would who knows the secret, or thinks so. */
export function forge(
  inferenceId: string,
  { secret = 'test secret', algorithm = 'HS256', claims, issued }: Forgery = {},
) {
  const iat = issued ?? Math.floor(Date.now() / 1000)
  return new SignJWT({ inference_id: inferenceId, iat, exp: iat + DAY, ...claims })
    .setProtectedHeader({ alg: algorithm })
    .sign(new TextEncoder().encode(secret))
}

/** A token that nobody signed. */
export const unsigned = (inferenceId: string) => {
  const iat = Math.floor(Date.now() / 1000)
  return new UnsecuredJWT({ inference_id: inferenceId, iat, exp: iat + DAY }).encode()
}
