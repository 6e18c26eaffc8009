import { asc, inArray, sql } from 'drizzle-orm'
import { inBatches } from '../internal/batches.ts'
import { createRecent } from '../internal/recent.ts'
import type { Database } from './database.ts'
import { insertSignals } from './insertSignals.ts'
import { isMissingReference, mayBeOfOneRow } from './rowErrors.ts'
import { answers, signals } from './schema.ts'
import { fromRow } from './signalRow.ts'
import type { RatedLog, Store, StoredSignal } from './types.ts'

type SignalStore = Pick<Store, 'findRated' | 'insertSignal' | 'listSignals'>

// So that what waits for the disk is written together, and PostgreSQL still has something to do meanwhile.
const writing = { most: 100, atOnce: 2, mayBeOfOne: mayBeOfOneRow }
// Nobody waits for the disk here: another query at the same time only makes both smaller.
const reading = { ...writing, atOnce: 1 }

// Whoever rates an answer does it in several ways within some minutes. At 300 bytes each, 3 MB.
const RATED = 10_000

const { id, project, endpoint, model, createdAt, tags } = answers

function findRated(database: Database) {
  const statement = database
    .select({ id, project, endpoint, model, createdAt, tags })
    .from(answers)
    // UUIDs all of them, so a list of them is one text: as a list of parameters it costs more to write than to read.
    .where(sql`${id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('find_rated')
  return async (ids: readonly string[]): Promise<(RatedLog | undefined)[]> => {
    const rows = await statement.execute({ ids: `{${ids}}` })
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((asked) => found.get(asked))
  }
}

/**
 * Logs to rate, those of late without asking. Nothing of them changes but the tags, which a trigger looks up again, and
 * that a log may be deleted: then no signal can refer to it, and it is forgotten here.
 */
function ratedLogs(database: Database) {
  const recent = createRecent<RatedLog>(RATED)
  const read = inBatches(findRated(database), reading)
  return {
    async find(asked: string) {
      const key = asked.toLowerCase()
      const known = recent.get(key)
      if (known) return known
      const log = await read(key)
      if (log) recent.set(key, log)
      return log
    },
    forget: recent.delete,
  }
}

/** The queries on signals. */
export function signalQueries(database: Database): SignalStore {
  const rated = ratedLogs(database)
  const insert = inBatches(insertSignals(database), writing)
  return {
    findRated: rated.find,
    async insertSignal(signal) {
      try {
        return await insert(signal)
      } catch (error) {
        if (isMissingReference(error)) rated.forget(signal.log.id)
        throw error
      }
    },
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
