import type { SlotMemory, Standing } from '@feedback-signals/core'

const NAME = 'feedback-signals '

/** Votes kept; the oldest goes first. At some 300 bytes a vote, well inside the 5 MB that an origin has. */
const MOST = 500

const withoutText = (name: string, value: unknown) =>
  /^(improvement|quote|replacement)$/.test(name) ? null : value

/**
 * Remembers the votes of this browser in `localStorage`, which unlike IndexedDB answers at once, so that the first
 * paint shows them. Holds no token, no corrected text, and no passage of an answer.
 */
export function createSlotMemory(storage: Storage, user = ''): SlotMemory {
  const key = NAME + user
  const read = (): Map<string, Standing> => {
    try {
      return new Map(JSON.parse(storage.getItem(key) ?? '[]'))
    } catch {
      // Not what we wrote: a vote that does not show after a reload is no reason to disturb anyone.
      return new Map()
    }
  }
  // Read once: a chat of a thousand answers asks a thousand times as it mounts.
  let votes: Map<string, Standing> | undefined
  return {
    get(slot) {
      votes ??= read()
      return votes.get(slot)
    },
    set(slot, { id, signal }) {
      // Anew, since another tab may have voted meanwhile.
      votes = read()
      votes.delete(slot)
      votes.set(slot, { id, signal })
      try {
        storage.setItem(key, JSON.stringify([...votes].slice(-MOST), withoutText))
      } catch {
        // Full: the gateway has the vote, and that is what counts.
      }
    },
    clear(scope) {
      votes = undefined
      if (!scope) storage.removeItem(key)
    },
  }
}
