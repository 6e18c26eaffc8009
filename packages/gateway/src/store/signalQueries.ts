import { asc, inArray, sql } from 'drizzle-orm'
import { inBatches } from '../internal/batches.ts'
import type { Database } from './database.ts'
import { insertSignals } from './insertSignals.ts'
import { mayBeOfOneRow } from './rowErrors.ts'
import { answers, signals } from './schema.ts'
import { fromRow } from './signalRow.ts'
import type { NewSignal, RatedLog, Store, StoredSignal } from './types.ts'

type SignalStore = Pick<Store, 'findRated' | 'insertSignal' | 'listSignals'>

// So that what waits for the disk is written together, and PostgreSQL still has something to do meanwhile.
const batches = { most: 100, atOnce: 2, mayBeOfOne: mayBeOfOneRow }

const { id, project, endpoint, model, createdAt, tags } = answers

async function findRated(database: Database, ids: readonly string[]): Promise<(RatedLog | undefined)[]> {
  const rows = await database
    .select({ id, project, endpoint, model, createdAt, tags })
    .from(answers)
    // UUIDs all of them, so a list of them is one text: as a list of parameters it costs more to write than to read.
    .where(sql`${id} = any(${`{${ids}}`}::uuid[])`)
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((asked) => found.get(asked.toLowerCase()))
}

/** The queries on signals. */
export function signalQueries(database: Database): SignalStore {
  return {
    findRated: inBatches((ids: readonly string[]) => findRated(database, ids), batches),
    insertSignal: inBatches((rows: readonly NewSignal[]) => insertSignals(database, rows), batches),
    async listSignals(inferenceIds) {
      const found = new Map<string, StoredSignal[]>(inferenceIds.map((asked) => [asked, []]))
      if (inferenceIds.length === 0) return found
      const rows = await database
        .select()
        .from(signals)
        .where(inArray(signals.inferenceId, [...inferenceIds]))
        .orderBy(asc(signals.seq))
      for (const row of rows) found.get(row.inferenceId)?.push(fromRow(row))
      return found
    },
  }
}
