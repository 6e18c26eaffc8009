import { SignJWT } from 'jose'

/** A secret that is long enough for every algorithm. */
export const CLIENT_SECRET = 'a secret of the app, which the gateway of the tests knows as well'

/** What a client's token says, and how it says it. */
export interface ClientToken {
  algorithm?: string
  header?: Record<string, unknown>
  key?: Parameters<InstanceType<typeof SignJWT>['sign']>[0]
}

/** Signs a token as the app would do for its user. */
export const clientToken = (
  claims: Record<string, unknown>,
  { algorithm = 'HS256', header = {}, key = new TextEncoder().encode(CLIENT_SECRET) }: ClientToken = {},
): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: algorithm, ...header }).sign(key)
