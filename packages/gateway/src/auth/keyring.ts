import { createHash, timingSafeEqual } from 'node:crypto'
import type { GatewayConfig, KeyConfig } from '../config/schema.ts'

/** A key, and the project it is of. */
export interface OwnedKey {
  project: string
  key: KeyConfig
}

/** Finds the key that a credential is, or begins with. */
export interface Keyring {
  find(key: string): OwnedKey | undefined
  /** Whether a credential is of this gateway, alone or with a client's token behind it. Such a one goes to nobody else. */
  owns(credential: string): boolean
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * The keys of a config. Digests of equal length are compared, and always all of them, so that the time taken says
 * nothing about a key.
 */
export function createKeyring({ projects }: GatewayConfig): Keyring {
  const entries = projects.flatMap(({ id: project, keys }) =>
    keys.map((key) => ({ digest: digest(key.key), owned: { project, key } })),
  )
  const find = (key: string) => {
    const asked = digest(key)
    return entries.filter((entry) => timingSafeEqual(entry.digest, asked))[0]?.owned
  }
  return { find, owns: (credential) => find(splitCredential(credential).key) !== undefined }
}

/** The two halves of `sk-…:<client JWT>`. No key has a colon in it. */
export function splitCredential(credential: string): { key: string; token: string | undefined } {
  const colon = credential.indexOf(':')
  if (colon === -1) return { key: credential, token: undefined }
  return { key: credential.slice(0, colon), token: credential.slice(colon + 1) }
}
