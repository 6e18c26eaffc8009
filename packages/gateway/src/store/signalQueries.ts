import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from './database.ts'
import { signals } from './schema.ts'
import { fromRow, toRow } from './signalRow.ts'
import type { Store, StoredSignal } from './types.ts'

type SignalStore = Pick<Store, 'insertSignal' | 'listSignals'>

/** The queries on signals. */
export function signalQueries(database: Database): SignalStore {
  return {
    async insertSignal(signal) {
      const row = toRow(signal)
      const inserted = await database
        .insert(signals)
        .values(row)
        .onConflictDoNothing({ target: [signals.inferenceId, signals.signalId] })
        .returning({ id: signals.id })
      if (inserted.length > 0 || typeof row.signalId !== 'string') return undefined
      const [earlier] = await database
        .select()
        .from(signals)
        .where(and(eq(signals.inferenceId, row.inferenceId), eq(signals.signalId, row.signalId)))
      // Whoever is told that a signal is stored may forget it, so this must be no guess.
      if (!earlier) throw new Error('A signal was neither stored nor there already.')
      return fromRow(earlier)
    },
    async listSignals(inferenceIds) {
      const found = new Map<string, StoredSignal[]>(inferenceIds.map((id) => [id, []]))
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
