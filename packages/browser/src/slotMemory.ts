import type { SlotMemory, Standing } from '@feedback-signals/core'

const KEY = 'feedback-signals:votes'

/** Votes kept; the oldest goes first. At some 300 bytes a vote, well inside the 5 MB that an origin has. */
const MOST = 500

const isStanding = (value: unknown): value is Standing =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'signal' in value &&
  typeof value.signal === 'object' &&
  value.signal !== null

const read = (storage: Storage): Map<string, Standing> => {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    if (!Array.isArray(stored)) return new Map()
    return new Map(
      stored.filter((pair): pair is [string, Standing] => Array.isArray(pair) && isStanding(pair[1])),
    )
  } catch {
    return new Map()
  }
}

const write = (storage: Storage, votes: Map<string, Standing>) => {
  try {
    storage.setItem(KEY, JSON.stringify([...votes].slice(-MOST)))
  } catch {
    // Full or blocked: a vote not shown after a reload is no reason to disturb anyone; it is stored at the gateway.
  }
}

/**
 * Remembers the votes of this browser in `localStorage`, which unlike IndexedDB answers at once, so that the first
 * paint shows them. Holds no token, and no corrected text.
 */
export function createSlotMemory(storage: Storage): SlotMemory {
  return {
    get: (slot) => read(storage).get(slot),
    set(slot, { id, signal }) {
      const votes = read(storage)
      votes.delete(slot)
      votes.set(slot, { id, signal: { ...signal, improvement: null } })
      write(storage, votes)
    },
    clear: () => storage.removeItem(KEY),
  }
}
