import type { World } from './world.ts'

/**
 * What an attack shows that the gateway does: a section of RFC 8725 (`RFC 8725 3.1` to `3.12`), or a requirement of OWASP
 * ASVS 5.0 (`ASVS 9.1.1`).
 */
export type Item = `RFC 8725 3.${number}` | `ASVS ${number}.${number}.${number}`

/** A token that must not pass. */
export interface TokenAttack {
  what: string
  shows: readonly Item[]
  token(world: World): string | Promise<string>
  /** The key that it comes behind, for a client's token. @default 'sk-hs' */
  key?: string
}

/** A request, and the status that it has to be answered with. */
export interface RequestAttack {
  what: string
  shows: readonly Item[]
  status: number
  send(world: World): Promise<Response>
}
