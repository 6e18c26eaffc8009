import { createHash, timingSafeEqual } from 'node:crypto'
import type { GatewayConfig, KeyConfig } from '../config/schema.ts'

/** Who asks: a key of a project and, where the credential names one, its user. */
export interface Principal {
  project: string
  key: KeyConfig
  userId: string | null
}

/** Finds the key that a credential is. */
export interface Keyring {
  find(credential: string): Principal | undefined
  /** Whether a credential is of this gateway, alone or with a client's token behind it. Such a one goes to nobody else. */
  owns(credential: string): boolean
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * The keys of a config. Digests of equal length are compared, and always all of them, so that the time taken says
 * nothing about a key.
 */
export function createKeyring({ projects }: GatewayConfig): Keyring {
  const entries = projects.flatMap(({ id, keys }) =>
    keys.map((key) => ({ digest: digest(key.key), principal: { project: id, key, userId: null } })),
  )
  const match = (credential: string) => {
    const asked = digest(credential)
    return entries.filter((entry) => timingSafeEqual(entry.digest, asked))[0]?.principal
  }
  return {
    find(credential) {
      const principal = match(credential)
      // Such a key lives in browsers, so it says nothing alone; the tokens that go with it come with client access.
      return principal?.key.client_access ? undefined : principal
    },
    owns: (credential) => match(credential.split(':')[0] ?? '') !== undefined,
  }
}
