import type { ClientAccess } from '../config/clientAccess.ts'
import type { RateLimit } from '../config/rateLimit.ts'
import type { GatewayConfig } from '../config/schema.ts'
import type { StoredKey } from '../store/keyTypes.ts'
import { endsOf } from './made.ts'

type ConfigKey = GatewayConfig['projects'][number]['keys'][number]

/** Where something is kept, and so where it can be changed. */
export type Source = 'config' | 'database'

/** What is told of a key: everything but the key, and the secret of its client access. */
export interface KeyReport {
  /** UUID; of a key of the config file, `config:` and its name. */
  id: string
  name: string
  source: Source
  admin: boolean
  /** First and last characters of the key; `null` where it is so short that they would tell too much. */
  beginning: string | null
  ending: string | null
  rate_limits: RateLimit[]
  client_access: {
    algorithm: ClientAccess['algorithm']
    public_key: string | null
    required_claims: Record<string, string | number | boolean>
  } | null
  created_at: string | null
}

/** Begins the id of each key of the config file. No UUID has a colon. */
export const CONFIG_ID = 'config:'

function reportAccess(access: ClientAccess | null | undefined): KeyReport['client_access'] {
  if (!access) return null
  const { algorithm, public_key = null, required_claims = {} } = access
  return { algorithm, public_key, required_claims }
}

/** What is told of a key that was made by hand. */
export const reportKey = (key: StoredKey): KeyReport => ({
  id: key.id,
  name: key.name,
  source: 'database',
  admin: key.admin,
  beginning: key.beginning,
  ending: key.ending,
  rate_limits: key.rateLimits,
  client_access: reportAccess(key.clientAccess),
  created_at: key.createdAt.toISOString(),
})

/** What is told of a key of the config file. */
export function reportConfigKey({ name, key, admin, rate_limits, client_access }: ConfigKey): KeyReport {
  const { beginning = null, ending = null } = endsOf(key) ?? {}
  return {
    id: CONFIG_ID + name,
    name,
    source: 'config',
    admin: admin ?? false,
    beginning,
    ending,
    rate_limits: rate_limits ?? [],
    client_access: reportAccess(client_access),
    created_at: null,
  }
}
