import type { MadeKeys } from '../auth/keyring.ts'
import type { ClientAccess } from '../config/clientAccess.ts'
import type { GatewayConfig } from '../config/schema.ts'
import { Failure } from '../http/failure.ts'
import type { FoundKey, KeyStore } from '../store/keyTypes.ts'
import type { ClientSecrets } from './clientSecrets.ts'
import { digestOf, looksMade } from './made.ts'

const revoked = () => new Failure(401, 'The API key has been revoked.', { code: 'revoked_api_key' })

const sealedForEver = () =>
  new Failure(
    401,
    'The secret that checks the tokens of this API key cannot be read any more, since FEEDBACK_SECRET is another. Make a new key.',
    { code: 'client_secret_lost' },
  )

function opened(access: ClientAccess, id: string, secrets: ClientSecrets): ClientAccess {
  if (access.secret === undefined) return access
  const secret = secrets.open(access.secret, id)
  if (secret === undefined) throw sealedForEver()
  return { ...access, secret }
}

/**
 * The keys that were made by hand, looked up each time that one is used: one that another process makes is known at
 * once, and one that it revokes is dead at once.
 */
export function createMadeKeys(
  store: Pick<KeyStore, 'findKey'>,
  { projects }: GatewayConfig,
  secrets: ClientSecrets,
): MadeKeys {
  const look = async (key: string) => (looksMade(key) ? await store.findKey(digestOf(key)) : undefined)
  // A project that is gone from the config file takes its keys with it.
  const hasProject = ({ project, inMadeProject }: FoundKey) =>
    inMadeProject || projects.some(({ id }) => id === project)
  return {
    has: async (key) => (await look(key)) !== undefined,
    async find(key) {
      const found = await look(key)
      if (!found || !hasProject(found)) return undefined
      if (found.revokedAt) throw revoked()
      const { project, id, name, admin, rateLimits, clientAccess } = found
      const rights = { name, admin, rate_limits: rateLimits }
      const access = clientAccess && { client_access: opened(clientAccess, id, secrets) }
      return { project, id, key: { ...rights, ...access } }
    },
  }
}
