import type { FeedbackSignalInput } from '@feedback-signals/protocol'
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
}

/** Where entries are kept. Each call is done once its promise resolves. */
export interface OutboxStore {
  put(entry: OutboxEntry): Promise<void>
  remove(id: string): Promise<void>
  all(): Promise<OutboxEntry[]>
  clear(): Promise<void>
}

/** Keeps entries for as long as the page lives. */
export function createMemoryStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry>()
  return {
    put: async (entry) => void entries.set(entry.id, entry),
    remove: async (id) => void entries.delete(id),
    all: async () => [...entries.values()],
    clear: async () => entries.clear(),
  }
}

/** What is still owed: in memory for reading at once, in the store for surviving. */
export interface Outbox {
  /** Takes over what an earlier visit left. */
  load(): Promise<OutboxEntry[]>
  get(id: string): OutboxEntry | undefined
  list(): OutboxEntry[]
  /** Resolves once the store has it. */
  put(entry: OutboxEntry): Promise<void>
  remove(id: string): Promise<void>
  clear(): Promise<void>
}

/** An outbox over a store. */
export function createOutbox(store: OutboxStore): Outbox {
  const entries = new Map<string, OutboxEntry>()
  return {
    async load() {
      const left = (await store.all()).filter((entry) => !entries.has(entry.id))
      for (const entry of left) entries.set(entry.id, entry)
      return left
    },
    get: (id) => entries.get(id),
    list: () => [...entries.values()],
    put(entry) {
      entries.set(entry.id, entry)
      return store.put(entry)
    },
    remove(id) {
      entries.delete(id)
      return store.remove(id)
    },
    clear() {
      entries.clear()
      return store.clear()
    },
  }
}
