import { createHash, timingSafeEqual } from 'node:crypto'
import type { KeyRights } from '../config/keyRights.ts'
import type { GatewayConfig } from '../config/schema.ts'

/** A key, and the project it is of. */
export interface OwnedKey {
  project: string
  /** UUID of a key that was made by hand; `null` for one of the config. */
  id: string | null
  key: KeyRights
}

/** Finds the key that a credential is, or begins with. */
export interface Keyring {
  /** Rejects with a 401 where the key has been revoked. */
  find(key: string): Promise<OwnedKey | undefined>
  /** Whether a credential is of this gateway, alone or with a client's token behind it. Such a one goes to nobody else. */
  owns(credential: string): Promise<boolean>
}

/** The keys that were made by hand. */
export interface MadeKeys {
  /** Rejects with a 401 where the key has been revoked. */
  find(key: string): Promise<OwnedKey | undefined>
  /** Whether there is such a key, revoked or not. */
  has(key: string): Promise<boolean>
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * The keys of a config, and those that were made by hand. Digests of equal length are compared, and always all of the
 * config, so that the time taken says nothing about a key.
 */
export function createKeyring({ projects }: GatewayConfig, made: MadeKeys): Keyring {
  const entries = projects.flatMap(({ id: project, keys }) =>
    keys.map((key) => ({ digest: digest(key.key), owned: { project, id: null, key } })),
  )
  const configured = (key: string) => {
    const asked = digest(key)
    return entries.filter((entry) => timingSafeEqual(entry.digest, asked))[0]?.owned
  }
  return {
    find: async (key) => configured(key) ?? (await made.find(key)),
    async owns(credential) {
      const { key } = splitCredential(credential)
      return configured(key) !== undefined || (await made.has(key))
    },
  }
}

/** The two halves of `sk-…:<client JWT>`. No key has a colon in it. */
export function splitCredential(credential: string): { key: string; token: string | undefined } {
  const colon = credential.indexOf(':')
  if (colon === -1) return { key: credential, token: undefined }
  return { key: credential.slice(0, colon), token: credential.slice(colon + 1) }
}
