import type { DeadSignal, OutboxEntry, OutboxStore } from './outbox.ts'

/**
 * A store in memory, for a host without a disk whose clients follow each other: what one leaves the next one claims.
 * A single client needs none.
 */
export function createMemoryStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry>()
  const dead: DeadSignal[] = []
  return {
    async put(entry) {
      entries.set(entry.id, entry)
      return false
    },
    async park(signal) {
      entries.delete(signal.entry.id)
      dead.push(signal)
    },
    parked: async () => [...dead],
    remove: async (id) => void entries.delete(id),
    claim: async () => [...entries.values()],
    async clear() {
      entries.clear()
      dead.length = 0
    },
    release: async () => {},
  }
}
