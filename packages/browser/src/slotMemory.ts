import type { SlotMemory, Standing } from '@feedback-signals/core'

const KEY = 'feedback-signals:votes'

/** Votes kept; the oldest goes first. At some 300 bytes a vote, well inside the 5 MB that an origin has. */
const MOST = 500

const read = (storage: Storage): Map<string, Standing> => {
  try {
    return new Map(JSON.parse(storage.getItem(KEY) ?? '[]'))
  } catch {
    // Not what we wrote: a vote that does not show after a reload is no reason to disturb anyone.
    return new Map()
  }
}

/**
 * Remembers the votes of this browser in `localStorage`, which unlike IndexedDB answers at once, so that the first
 * paint shows them. Holds no token, and no corrected text.
 */
export function createSlotMemory(storage: Storage): SlotMemory {
  // Read once: a chat of a thousand answers asks a thousand times as it mounts.
  let votes: Map<string, Standing> | undefined
  return {
    get(slot) {
      votes ??= read(storage)
      return votes.get(slot)
    },
    set(slot, { id, signal }) {
      // Anew, since another tab may have voted meanwhile.
      votes = read(storage)
      votes.delete(slot)
      votes.set(slot, { id, signal: { ...signal, improvement: null } })
      try {
        storage.setItem(KEY, JSON.stringify([...votes].slice(-MOST)))
      } catch {
        // Full: the gateway has the vote, and that is what counts.
      }
    },
    clear() {
      votes = undefined
      storage.removeItem(KEY)
    },
  }
}
