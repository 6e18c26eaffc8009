import type { DeadSignal, FeedbackClient, OutboxEntry, OutboxStore } from '@feedback-signals/core'
import { draftsKey } from '../draftsKey.ts'
import { openTable } from './database.ts'
import { lookOut } from './lookOut.ts'
import { createPageLock, ifGone } from './pageLock.ts'

interface Row extends OutboxEntry {
  /** The page that sends it; of the dead, nobody. */
  readonly owner: string
  /** Why it is dead, and since when, in milliseconds since the epoch. */
  readonly reason?: DeadSignal['reason']
  readonly parkedAt?: number
}

const NOBODY = ''

/** Milliseconds that a dead signal is kept. */
const WEEK = 7 * 86_400_000

/** Dead signals kept; beyond, the oldest goes. */
const MOST_DEAD = 100

/** Milliseconds between attempts to put again what was cleared. */
const PAUSE = 1000

const entryOf = ({ owner: _, reason: __, parkedAt: ___, ...entry }: Row): OutboxEntry => entry

const isAlive = ({ reason, target }: Row) => reason?.code === 'token_expired' && target.expiresAt > Date.now()

/**
 * Keeps entries in IndexedDB. Each page sends its own, and holds a lock in its own name while it owes; what a page
 * has left is found and taken over once that lock is free. So a page that is frozen or hangs holds up nobody else.
 *
 * @param client - woken when it is worth looking for what was left, and cleared when another page has cleared its user.
 * @param name - of the database.
 */
export function createDurableStore(
  client: () => Pick<FeedbackClient, 'wake' | 'clear'>,
  user: string | undefined,
  name = 'feedback-signals',
): OutboxStore {
  const owner = `${Math.random()}`
  const mine = new Map<string, Row>()
  let released = false
  const lockOf = (page: string) => `${name} ${page}`
  const lock = createPageLock(lockOf(owner))
  const stopLooking = lookOut(() => client().wake())
  const clearings = new BroadcastChannel(`${name} cleared`)
  clearings.onmessage = ({ data }) => {
    if (data === user) client().clear('page')
  }
  const { read, write } = openTable(name, () => restore())

  // Cleared under our feet, or only closed: putting again what is owed is right in both cases. While the browser is
  // still clearing, it refuses.
  const restore = (): void =>
    void write((table) => [...mine.values()].map((row) => table.put(row))).catch(() =>
      setTimeout(restore, PAUSE),
    )

  const rows = () => read<Row[]>((table) => table.getAll())

  const freeIfDone = () => {
    if (!mine.size) lock.free()
  }

  const keep = async (row: Row) => {
    if (!released) {
      mine.set(row.id, row)
      // Before it is there to be found, so that nobody takes it for one that was left.
      await lock.hold()
    }
    // Not if it was removed while the lock was on its way.
    if (released || mine.has(row.id)) await write((table) => table.put(row))
  }

  const writeEach = (wanted: (row: Row) => boolean, step: (row: Row, table: IDBObjectStore) => void) =>
    write((table) => {
      const all = table.getAll()
      all.onsuccess = () => {
        for (const row of all.result.filter(wanted)) step(row, table)
      }
    })

  /** In one step: one by one is too slow where thousands are left, and a page may end in the middle. */
  const takeOver = async (taken: OutboxEntry[], wanted: (row: Row) => boolean) => {
    if (released) return
    await lock.hold()
    await writeEach(
      (row) => !released && wanted(row),
      (row, table) => {
        const entry = entryOf(row)
        taken.push(entry)
        mine.set(entry.id, { ...entry, owner })
        table.put({ ...entry, owner })
      },
    )
    freeIfDone()
  }

  return {
    async put(entry) {
      await keep({ ...entry, owner })
      return true
    },
    async remove(id) {
      mine.delete(id)
      await write((table) => table.delete(id))
      freeIfDone()
    },
    async claim() {
      const all = await rows()
      const claimed: OutboxEntry[] = []
      if (all.some(isAlive)) await takeOver(claimed, isAlive)
      for (const from of new Set(all.map((row) => row.owner))) {
        if (from !== NOBODY && from !== owner)
          await ifGone(lockOf(from), () => takeOver(claimed, (row) => row.owner === from))
      }
      return claimed
    },
    async park({ entry, reason: { code, message, status } }) {
      const now = Date.now()
      // Field by field: a database keeps no other fields of an error than its message.
      const reason = { code, message, status }
      mine.delete(entry.id)
      await write((table) => table.put({ ...entry, owner: NOBODY, reason, parkedAt: now }))
      freeIfDone()
      const all = (await rows()).filter(({ reason }) => reason)
      // Since it was parked, and not since its token ended: the clock may be ahead for a while.
      const old = all.filter(({ parkedAt = 0 }, i) => i < all.length - MOST_DEAD || parkedAt + WEEK < now)
      await write((table) => old.map((row) => table.delete(row.id)))
    },
    async parked() {
      return (await rows()).flatMap((row) =>
        row.reason ? [{ entry: entryOf(row), reason: row.reason }] : [],
      )
    },
    async clear(whose) {
      try {
        localStorage.removeItem(draftsKey(whose))
      } catch {
        // Blocked, where IndexedDB is not: then no draft was kept.
      }
      await writeEach(
        (row) => row.user === whose,
        ({ id }, table) => table.delete(id),
      )
      clearings.postMessage(whose)
    },
    async release() {
      released = true
      stopLooking()
      clearings.close()
      mine.clear()
      freeIfDone()
    },
  }
}
