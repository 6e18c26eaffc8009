import { and, eq, lt, or, sql } from 'drizzle-orm'
import type { Counter } from '../limits/counters.ts'
import type { Database } from './database.ts'
import { counts } from './schema.ts'
import type { Store } from './types.ts'

type CountStore = Pick<Store, 'count' | 'readCounts'>

// Clocks of several processes disagree, so a window is kept a while after its end for those who are still in it.
const KEPT_MS = 3_600_000

class LimitReached extends Error {}

/** Adds one, where that stays within the limit; waits for whoever is adding to the same count. */
async function addOne(database: Database, { subject, window, start, end, limit }: Counter): Promise<number> {
  const [row] = await database
    .insert(counts)
    .values({ subject, window, start, end, count: 1 })
    .onConflictDoUpdate({
      target: [counts.subject, counts.window, counts.start],
      set: { count: sql`${counts.count} + 1` },
      setWhere: lt(counts.count, limit),
    })
    .returning({ count: counts.count })
  if (!row) throw new LimitReached()
  return row.count
}

/** Removes windows that are over. What somebody else is removing is passed by, so that no two wait for each other. */
async function removeOld(database: Database, before: Date) {
  await database.execute(sql`
    delete from ${counts} where ctid = any(array(
      select ctid from ${counts} where ${lt(counts.end, before)} limit 1000 for update skip locked
    ))`)
}

const isOf = (counter: Counter, row: typeof counts.$inferSelect) =>
  row.subject === counter.subject &&
  row.window === counter.window &&
  row.start.getTime() === counter.start.getTime()

/** The queries on how often somebody has asked. */
export function countQueries(database: Database): CountStore {
  return {
    async count(counters) {
      try {
        const added = await database.transaction(async (transaction) => {
          const all: number[] = []
          for (const counter of counters) all.push(await addOne(transaction, counter))
          return all
        })
        // The first of a window is the moment to look for old ones: often enough, and not with each request.
        const [begun] = counters.filter((_counter, at) => added[at] === 1)
        if (begun) await removeOld(database, new Date(begun.start.getTime() - KEPT_MS))
        return added
      } catch (error) {
        if (error instanceof LimitReached) return undefined
        throw error
      }
    },
    async readCounts(counters) {
      const places = counters.map(({ subject, window, start }) =>
        and(eq(counts.subject, subject), eq(counts.window, window), eq(counts.start, start)),
      )
      const rows = await database
        .select()
        .from(counts)
        .where(or(...places))
      return counters.map((counter) => rows.find((row) => isOf(counter, row))?.count ?? 0)
    },
  }
}
