import type { OutboxEntry, OutboxStore } from '@feedback-signals/core'
import { openDatabase } from './database.ts'

interface Kept extends OutboxEntry {
  /** The page that sends it. */
  readonly owner: string
}

const entryOf = ({ owner: _, ...entry }: Kept): OutboxEntry => entry

/**
 * Keeps entries in IndexedDB. Each page sends its own; while it owes it holds a lock in its own name, which the
 * browser frees when the page is gone, however it went. Only then do others get it, and with it what was left. So
 * a page that is frozen or hangs holds up nobody else, and nothing has to be stolen.
 *
 * Where there are no locks (an insecure origin), whatever is found is taken: sent twice at worst, and stored once,
 * since the gateway knows a `signal_id` again.
 */
export function createDurableStore(name: string): OutboxStore {
  const owner = `${Date.now()} ${Math.random()}`
  const mine = new Map<string, Kept>()
  const inTable = openDatabase(name, () => {
    // Cleared under our feet, or only closed: putting again what is owed is right in both cases.
    for (const kept of mine.values()) void write(kept).catch(() => {})
  })
  const locks: LockManager | undefined = navigator.locks
  const lockOf = (page: string) => `${name} ${page}`
  let holding: Promise<void> | undefined
  let free = () => {}

  const write = (kept: Kept) => inTable('readwrite', (table) => table.put(kept))

  const all = (): Promise<Kept[]> => inTable('readonly', (table) => table.getAll())

  // Held only while something is owed, as a page with a lock is not kept in the back/forward cache.
  const holdLock = () => {
    holding ??= new Promise((granted) => {
      const held = new Promise<void>((resolve) => {
        free = resolve
      })
      if (!locks) return granted()
      void locks.request(lockOf(owner), () => {
        granted()
        return held
      })
    })
    return holding
  }

  const freeLock = () => {
    free()
    holding = undefined
  }

  const keep = async (kept: Kept) => {
    mine.set(kept.id, kept)
    // Before it is there to be found, so that nobody takes it for one that was left.
    await holdLock()
    await write(kept)
  }

  const takeOver = async (from: string) => {
    const left = (await all()).filter((kept) => kept.owner === from)
    for (const kept of left) await keep({ ...kept, owner })
    return left.map(entryOf)
  }

  return {
    async put(entry) {
      await keep({ ...entry, owner })
      return true
    },
    async remove(id) {
      mine.delete(id)
      await inTable('readwrite', (table) => table.delete(id))
      if (mine.size === 0) freeLock()
    },
    async claim() {
      const owners = new Set((await all()).map((kept) => kept.owner))
      owners.delete(owner)
      const claimed: OutboxEntry[] = []
      for (const from of owners) {
        const take = async (lock: Lock | null) => void (lock && claimed.push(...(await takeOver(from))))
        if (locks) await locks.request(lockOf(from), { ifAvailable: true }, take)
        else claimed.push(...(await takeOver(from)))
      }
      return claimed
    },
    async clear() {
      mine.clear()
      freeLock()
      await inTable('readwrite', (table) => table.clear())
    },
    async release() {
      mine.clear()
      freeLock()
    },
  }
}
