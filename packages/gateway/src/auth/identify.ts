import type { GatewayConfig } from '../config/schema.ts'
import { Failure } from '../http/failure.ts'
import { type ClientTokenRules, clientTokenRules, readClientToken } from './clientTokens.ts'
import { type Keyring, type OwnedKey, splitCredential } from './keyring.ts'

/** Who asks: a key of a project and, where the credential names one, its user. */
export interface Principal extends OwnedKey {
  userId: string | null
}

/** Finds out whose credential it is: `sk-…`, or `sk-…:<client JWT>` for a key with client access. Or a 401. */
export type Identify = (credential: string) => Promise<Principal>

const invalidKey = () => new Failure(401, 'The API key is not valid.', { code: 'invalid_api_key' })

const tokenMissing = () =>
  new Failure(
    401,
    "This API key is for browsers, and says nothing alone. Send the user's token behind it: sk-…:<JWT>.",
    { code: 'client_token_missing' },
  )

const tokenUnasked = () =>
  new Failure(401, 'This API key takes no client token, for it has no client_access. Send it alone.', {
    code: 'client_access_off',
  })

/** The check of credentials, at the time of the given clock. The rules of the keys of a config are read beforehand. */
export function createIdentify({ projects }: GatewayConfig, keyring: Keyring, now: () => number): Identify {
  const rules = new Map<OwnedKey['key'], ClientTokenRules>()
  for (const key of projects.flatMap(({ keys }) => keys)) {
    if (key.client_access) rules.set(key, clientTokenRules(key.client_access))
  }
  return async (credential) => {
    const { key, token } = splitCredential(credential)
    const owned = await keyring.find(key)
    if (!owned) throw invalidKey()
    const { client_access: access } = owned.key
    const rule = rules.get(owned.key) ?? (access && clientTokenRules(access))
    if (!rule) {
      if (token !== undefined) throw tokenUnasked()
      return { ...owned, userId: null }
    }
    if (!token) throw tokenMissing()
    return { ...owned, userId: await readClientToken(rule, token, now()) }
  }
}
