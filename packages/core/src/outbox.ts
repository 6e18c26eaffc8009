import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { FeedbackError } from './errors.ts'
import type { Clock } from './platform.ts'
import type { FeedbackTarget } from './target.ts'

/** A signal that is still owed to a gateway. */
export interface OutboxEntry {
  /** The `signal_id`. */
  readonly id: string
  /** Inference and kind of signal: what a newer signal replaces. */
  readonly slot: string
  readonly target: FeedbackTarget
  readonly signal: FeedbackSignalInput
  /** Attempts begun. While it is 0 nobody can have received the signal, so it may still be changed. */
  readonly attempts: number
  /** Milliseconds since the epoch; no attempt before. */
  readonly retryAt: number
  /** Who used the browser. */
  readonly user?: string | undefined
}

/** A signal that nobody will take: refused, or its token expired. Kept for a while, so that the app can look. */
export interface DeadSignal {
  readonly entry: OutboxEntry
  readonly reason: Pick<FeedbackError, 'code' | 'message' | 'status'>
}

/** Where entries are kept. A call that rejects loses nothing: the outbox holds the entry and puts it again. */
export interface OutboxStore {
  /** Keeps an entry. Resolves once it is kept, with whether it will outlive the page. */
  put(entry: OutboxEntry): Promise<boolean>
  remove(id: string): Promise<void>
  /**
   * Takes over the entries of pages that are gone; what a living page sends is left to it. A parked entry whose
   * token turns out to live, since the clock was set right, is among them again.
   */
  claim(): Promise<OutboxEntry[]>
  /** Moves an entry to the dead. A store may forget the oldest of them. */
  park(dead: DeadSignal): Promise<void>
  /** The dead, oldest first. */
  parked(): Promise<DeadSignal[]>
  /** Forgets all of one user, owed and dead, also what other pages keep. */
  clear(user: string | undefined): Promise<void>
  /** Leaves what is kept to whoever claims it. */
  release(): Promise<void>
}

/** What this page owes: in memory for reading at once, in the store for surviving. */
export interface Outbox {
  /**
   * Takes over what pages that are gone have left, and puts again what the store refused before. Resolves with both:
   * what is newly on disk.
   */
  claim(): Promise<OutboxEntry[]>
  get(id: string | undefined): OutboxEntry | undefined
  /** Everything that is owed, oldest first. */
  list(): OutboxEntry[]
  /** What the store has taken or refused: before that, nothing may be sent. */
  written(): OutboxEntry[]
  /** Changes an entry for this page only: whoever takes it over decides for itself when to try. */
  note(entry: OutboxEntry): void
  /** Resolves once the store has spoken, with whether the entry will outlive the page. */
  put(entry: OutboxEntry): Promise<boolean>
  remove(id: string): Promise<void>
  park(entry: OutboxEntry, reason: FeedbackError): Promise<void>
  parked(): Promise<DeadSignal[]>
  clear(user: string | undefined): Promise<void>
  release(): Promise<void>
}

/** Milliseconds; a store that does not answer must not hold up what it should protect. */
const PATIENCE = 3000

/** An outbox over a store. Without one, or while it fails, it goes on in memory. */
export function createOutbox(open: (() => Promise<OutboxStore>) | undefined, clock: Clock): Outbox {
  const entries = new Map<string, OutboxEntry>()
  const writing = new Map<string, OutboxEntry>()
  const unsaved = new Set<string>()

  let store: Promise<OutboxStore> | undefined

  const opened = () => {
    store ??= open?.().catch((error) => {
      // What could not be loaded now may be at the next use.
      store = undefined
      throw error
    })
    return store
  }

  function use(run: (store: OutboxStore) => Promise<void>): Promise<void>
  function use<T>(run: (store: OutboxStore) => Promise<T>, otherwise: T): Promise<T>
  function use<T>(run: (store: OutboxStore) => Promise<T>, otherwise?: T) {
    let callOff = () => {}
    const tooLong = new Promise<T | undefined>((resolve) => {
      callOff = clock.after(PATIENCE, () => resolve(otherwise))
    })
    return Promise.race([opened()?.then(run) ?? otherwise, tooLong])
      .catch(() => otherwise)
      .finally(callOff)
  }

  const put = async (entry: OutboxEntry) => {
    const { id } = entry
    entries.set(id, entry)
    writing.set(id, entry)
    const saved = await use((kept) => kept.put(entry), false)
    if (writing.get(id) === entry) writing.delete(id)
    if (!saved) unsaved.add(id)
    return saved
  }

  return {
    async claim() {
      const again = [...unsaved].flatMap((id) => entries.get(id) ?? [])
      unsaved.clear()
      const saved = await Promise.all(again.map(put))
      const regained = again.filter(({ id }, i) => saved[i] && entries.has(id))
      return use(async (kept) => {
        const left = (await kept.claim()).filter(({ id }) => !entries.has(id))
        // The page that is gone may have begun to send them, so they may no longer change.
        const claimed = left.map((entry) => ({ ...entry, attempts: entry.attempts + 1 }))
        // Even if it took too long to be waited for: they are ours now, and nobody else sends them.
        for (const entry of claimed) entries.set(entry.id, entry)
        return regained.concat(claimed)
      }, regained)
    },
    get: (id = '') => entries.get(id),
    list: () => [...entries.values()],
    written: () => [...entries.values()].filter(({ id }) => !writing.has(id)),
    note: (entry) => void entries.set(entry.id, entry),
    put,
    remove(id) {
      entries.delete(id)
      return use((kept) => kept.remove(id))
    },
    park(entry, reason) {
      entries.delete(entry.id)
      return use((kept) => kept.park({ entry, reason }))
    },
    parked: () => use((kept) => kept.parked(), []),
    clear: (user) => use((kept) => kept.clear(user)),
    release: () => use((kept) => kept.release()),
  }
}
