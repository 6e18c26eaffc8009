import pg from 'pg'
import type { Storage } from '../store/open.ts'
import { until } from './until.ts'

/** Rows that others have to wait for. */
export interface HeldRows {
  /** Lets go once so many wait. */
  release(waiting: number): Promise<void>
}

/** Holds all rows of a table. PGlite has one connection, so nobody ever waits there. */
export async function holdRows(storage: Storage, table: string): Promise<HeldRows> {
  if (storage === 'memory' || !('databaseUrl' in storage)) return { release: async () => {} }
  const [holder, watcher] = [1, 2].map(() => new pg.Client({ connectionString: storage.databaseUrl }))
  await Promise.all([holder?.connect(), watcher?.connect()])
  await holder?.query('begin')
  await holder?.query(`select from ${pg.escapeIdentifier(table)} for update`)
  const waiters = async () => {
    const found = await watcher?.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    return found?.rowCount ?? 0
  }
  return {
    async release(waiting) {
      await until(async () => (await waiters()) >= waiting)
      await holder?.query('commit')
      await Promise.all([holder?.end(), watcher?.end()])
    },
  }
}
