import type { ClientAccess } from '../config/clientAccess.ts'
import type { RateLimit } from '../config/rateLimit.ts'

/** A key that was made by hand, as it is kept: not the key itself. */
export interface StoredKey {
  /** UUID. */
  id: string
  project: string
  /** No two keys of a project that are not revoked have the same. */
  name: string
  /** First and last characters of the key. */
  beginning: string
  ending: string
  admin: boolean
  rateLimits: RateLimit[]
  /** Its `secret` is sealed. */
  clientAccess: ClientAccess | null
  createdAt: Date
  revokedAt: Date | null
}

/** A key to keep. */
export interface NewKey extends Omit<StoredKey, 'revokedAt'> {
  /** SHA-256 of the key, in hex. */
  digest: string
}

/** A key that was looked up by what it is. */
export interface FoundKey extends StoredKey {
  /** Whether its project was made by hand; one of the config file is none of these. */
  inMadeProject: boolean
}

/** What an edit of a key names; the rest stays. */
export interface KeyEdit {
  name?: string
  rateLimits?: RateLimit[]
}

/** A project or an endpoint that was made by hand. */
interface Place {
  id: string
  createdAt: Date
}

/** A project to make, with all that it has from the start. */
export interface NewProject extends Place {
  endpoints: readonly string[]
  key: NewKey
}

/** Most keys, and most endpoints, that one project may have by hand. Lists of them are not paged. */
export const MOST_IN_PROJECT = 1000

/** What the gateway keeps of keys that were made by hand. Every process on a database sees the same at once. */
export interface KeyStore {
  /** By the digest of a key, revoked or not. */
  findKey(digest: string): Promise<FoundKey | undefined>
  /** Those of a project that are not revoked, oldest first. */
  listKeys(project: string): Promise<StoredKey[]>
  /** The ids of all keys that a project ever had, those that are revoked too. */
  listKeyIds(project: string): Promise<string[]>
  /** `taken` where the project has a key of that name, `full` where it has too many. */
  insertKey(key: NewKey): Promise<'stored' | 'taken' | 'full'>
  /** The key as it is then; `undefined` where there is none, `taken` where another has the name. */
  editKey(project: string, id: string, edit: KeyEdit): Promise<StoredKey | 'taken' | undefined>
  /** `last` where none that manages the project would be left, unless `spare` says that the config file has one. */
  revokeKey(project: string, id: string, at: Date, spare: boolean): Promise<'revoked' | 'last' | undefined>
}

/** What the gateway keeps of projects and endpoints that were made by hand. */
export interface PlaceStore {
  hasProject(id: string): Promise<boolean>
  /** Oldest first. */
  listProjects(): Promise<Place[]>
  /** All of it or nothing; `taken` where there is, or ever was, something of a project of that name. */
  insertProject(project: NewProject): Promise<'stored' | 'taken'>
  hasEndpoint(project: string, id: string): Promise<boolean>
  /** Of a project, oldest first. */
  listEndpoints(project: string): Promise<Place[]>
  /** `taken` where the project has it, `full` where it has too many. */
  insertEndpoint(project: string, endpoint: Place): Promise<'stored' | 'taken' | 'full'>
  /** Whether there was one. What it has answered stays, and can be rated. */
  removeEndpoint(project: string, id: string): Promise<boolean>
}
