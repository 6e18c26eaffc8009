import type { DeadSignal, OutboxEntry, OutboxStore } from '@feedback-signals/core'
import { openDatabase } from './database.ts'
import { lookOut } from './lookOut.ts'
import { createPageLock, ifGone } from './pageLock.ts'

interface Row extends OutboxEntry {
  /** The page that sends it; of the dead, nobody. */
  readonly owner: string
  /** Why it is dead. */
  readonly reason?: DeadSignal['reason']
}

const NOBODY = ''

/** Milliseconds after a token's end that a dead signal is kept. */
const WEEK = 7 * 86_400_000

/** Dead signals kept; beyond, the oldest goes. */
const MOST_DEAD = 100

const entryOf = ({ owner: _, reason: __, ...entry }: Row): OutboxEntry => entry

/**
 * Keeps entries in IndexedDB. Each page sends its own, and holds a lock in its own name while it owes; what a page
 * has left is found and taken over once that lock is free. So a page that is frozen or hangs holds up nobody else.
 *
 * @param onLookOut - called when it is worth looking for what was left.
 */
export function createDurableStore(name: string, onLookOut: () => void): OutboxStore {
  const owner = `${Date.now()} ${Math.random()}`
  const mine = new Map<string, Row>()
  const lockOf = (page: string) => `${name} ${page}`
  const lock = createPageLock(lockOf(owner))
  const stopLooking = lookOut(onLookOut)
  const inTable = openDatabase(name, () => {
    // Cleared under our feet, or only closed: putting again what is owed is right in both cases.
    for (const row of mine.values()) void write(row).catch(() => {})
  })

  const write = (row: Row) => inTable('readwrite', (table) => table.put(row))

  const erase = (id: string) => inTable('readwrite', (table) => table.delete(id))

  const rows = async (wanted: (row: Row) => boolean): Promise<Row[]> =>
    (await inTable('readonly', (table) => table.getAll())).filter(wanted)

  const dead = () => rows(({ reason }) => reason !== undefined)

  const keep = async (row: Row) => {
    mine.set(row.id, row)
    // Before it is there to be found, so that nobody takes it for one that was left.
    await lock.hold()
    await write(row)
  }

  const drop = (id: string) => {
    mine.delete(id)
    if (mine.size === 0) lock.free()
  }

  const takeOver = async (wanted: (row: Row) => boolean) => {
    const left = (await rows(wanted)).map(entryOf)
    for (const entry of left) await keep({ ...entry, owner })
    return left
  }

  return {
    async put(entry) {
      await keep({ ...entry, owner })
      return true
    },
    async remove(id) {
      await erase(id)
      drop(id)
    },
    async claim() {
      const isAlive = ({ reason, target }: Row) =>
        reason?.code === 'token_expired' && target.expiresAt > Date.now()
      const claimed = await takeOver(isAlive)
      const others = await rows((row) => row.owner !== NOBODY && row.owner !== owner)
      for (const from of new Set(others.map((row) => row.owner))) {
        await ifGone(lockOf(from), async () => {
          claimed.push(...(await takeOver((row) => row.owner === from)))
        })
      }
      return claimed
    },
    async park({ entry, reason }) {
      await write({ ...entry, owner: NOBODY, reason })
      drop(entry.id)
      const all = await dead()
      const old = all.filter(
        (row, i) => i < all.length - MOST_DEAD || row.target.expiresAt + WEEK < Date.now(),
      )
      for (const row of old) await erase(row.id)
    },
    async parked() {
      return (await dead()).flatMap((row) =>
        row.reason ? [{ entry: entryOf(row), reason: row.reason }] : [],
      )
    },
    async clear() {
      mine.clear()
      lock.free()
      await inTable('readwrite', (table) => table.clear())
    },
    async release() {
      stopLooking()
      mine.clear()
      lock.free()
    },
  }
}
