import { Failure } from '../http/failure.ts'
import { readBearer } from './bearer.ts'
import type { Keyring, Principal } from './keyring.ts'

const refusal = (given: boolean) =>
  given
    ? new Failure(401, 'The API key is not valid.', { code: 'invalid_api_key' })
    : new Failure(401, 'An API key is needed. Send it as "Authorization: Bearer sk-…".', {
        code: 'missing_api_key',
      })

/** The key that a request bears as bearer, or a 401. */
export function byBearer(keyring: Keyring, { headers }: Request): Principal {
  const bearer = readBearer(headers)
  const principal = bearer === undefined ? undefined : keyring.find(bearer)
  if (!principal) throw refusal(headers.has('authorization'))
  return principal
}

/** As `byBearer`, or the key in `x-api-key`, where Anthropic's SDK sends it. */
export function byBearerOrHeader(keyring: Keyring, { headers }: Request): Principal {
  for (const credential of [readBearer(headers), headers.get('x-api-key')]) {
    const principal = credential ? keyring.find(credential) : undefined
    if (principal) return principal
  }
  throw refusal(headers.has('authorization') || headers.has('x-api-key'))
}
