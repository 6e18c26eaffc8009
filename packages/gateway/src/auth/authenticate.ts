import { DEMO_KEY } from '../config/parseConfig.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { Failure } from '../http/failure.ts'
import { outsiderSign } from '../http/outsider.ts'
import { readBearer } from './bearer.ts'
import type { Principal } from './identify.ts'

/** What a request is authenticated with. */
type Authority = Pick<GatewayContext, 'identify' | 'keyring'>

/** The principal of a request, or a 401. */
export type Authenticate = (authority: Authority, request: Request) => Promise<Principal>

const refusal = (given: boolean) =>
  given
    ? new Failure(401, 'The API key is not valid. Send it as "Authorization: Bearer sk-…".', {
        code: 'invalid_api_key',
      })
    : new Failure(401, 'An API key is needed. Send it as "Authorization: Bearer sk-…".', {
        code: 'missing_api_key',
      })

/** By the key that a request bears as bearer. */
export const byBearer: Authenticate = async ({ identify }, { headers }) => {
  const bearer = readBearer(headers)
  if (bearer === undefined) throw refusal(headers.has('authorization'))
  return await identify(bearer)
}

/**
 * As `byBearer`, or by the key in `x-api-key`, where Anthropic's SDK sends it. Of two credentials, the one that is of
 * this gateway counts: the other may be for the upstream.
 */
export const byBearerOrHeader: Authenticate = async ({ identify, keyring }, { headers }) => {
  const given = [readBearer(headers), headers.get('x-api-key')].filter((credential) => credential != null)
  const [only, other] = given
  if (only !== undefined && other === undefined) return await identify(only)
  for (const credential of given) if (await keyring.owns(credential)) return await identify(credential)
  throw refusal(headers.has('authorization') || headers.has('x-api-key'))
}

/** As `byBearer`, but not for keys that live in browsers: those read and edit no log. */
export const byServerKey: Authenticate = async (authority, request) => {
  const principal = await byBearer(authority, request)
  if (!principal.key.client_access) return principal
  throw new Failure(401, 'This API key is for browsers: it asks and rates, but reads and edits no log.', {
    code: 'server_key_needed',
  })
}

/**
 * The key that every README names can be sent by every page that somebody here has open, and what is made with it
 * stays. Throws a 403 where one does.
 */
function refuseDemoKeyFromAfar(request: Request) {
  const sign = readBearer(request.headers) === DEMO_KEY ? outsiderSign(request, undefined) : undefined
  if (sign === undefined) return
  throw new Failure(
    403,
    `Everybody knows the key ${DEMO_KEY}, so it manages only what is asked for at this machine, and ${sign}.`,
    { code: 'demo_key_from_afar' },
  )
}

/** As `byServerKey`, but for those alone that manage keys, endpoints and projects; the others get a 403. */
export const byAdminKey: Authenticate = async (authority, request) => {
  const principal = await byServerKey(authority, request)
  if (!principal.key.admin)
    throw new Failure(
      403,
      'This needs an admin key: one that has "admin": true in the config file, or that another admin key made so.',
      { code: 'admin_key_needed' },
    )
  refuseDemoKeyFromAfar(request)
  return principal
}
