import type { DeadSignal, OutboxEntry, OutboxStore } from './outbox.ts'

/**
 * A store in memory, for a host without a disk whose clients follow each other: what one leaves the next one claims.
 * A single client needs none.
 */
export function createMemoryStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry>()
  let dead: DeadSignal[] = []
  return {
    async put(entry) {
      entries.set(entry.id, entry)
      return false
    },
    async park(signal) {
      entries.delete(signal.entry.id)
      dead = [...dead, signal]
    },
    parked: async () => dead,
    remove: async (id) => void entries.delete(id),
    claim: async () => [...entries.values()],
    async clear(user) {
      for (const { id, user: owner } of [...entries.values()]) if (owner === user) entries.delete(id)
      dead = dead.filter(({ entry }) => entry.user !== user)
    },
    release: async () => {},
  }
}
