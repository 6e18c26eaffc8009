import { and, eq, getTableColumns, or, type SQLChunk, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { signals } from './schema.ts'
import { fromRow, toRow } from './signalRow.ts'
import type { NewSignal, StoredSignal } from './types.ts'

type Row = ReturnType<typeof toRow>

// What the database fills in by itself is left out.
const { seq: _seq, standing: _standing, ...columns } = getTableColumns(signals)

const list = (items: SQLChunk[]) => sql.join(items, sql`, `)
const written = list(Object.values(columns).map(({ name }) => sql.identifier(name)))
const read = list(Object.keys(columns).map((key) => sql.identifier(key)))
const given = list(
  Object.entries(columns).map(([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`),
)

// All rows as one text of JSON: a parameter for each of their columns costs more to send than to store.
const insert = sql`
  insert into ${signals} (${written})
  select ${read} from json_to_recordset(${sql.placeholder('rows')}::json) as given(${given})
  on conflict (${sql.identifier(signals.inferenceId.name)}, ${sql.identifier(signals.signalId.name)}) do nothing
  returning ${sql.identifier(signals.id.name)}`

const placeOf = ({ inferenceId, signalId }: Pick<Row, 'inferenceId' | 'signalId'>) =>
  `${inferenceId} ${signalId}`

/** The signals that took the places of these rows before them. */
async function findEarlier(database: Database, rows: readonly Row[]) {
  const earlier = new Map<string, StoredSignal>()
  const places = rows.flatMap(({ inferenceId, signalId }) =>
    typeof signalId === 'string'
      ? [and(eq(signals.inferenceId, inferenceId), eq(signals.signalId, signalId))]
      : [],
  )
  if (places.length === 0) return earlier
  const found = await database
    .select()
    .from(signals)
    .where(or(...places))
  for (const row of found) earlier.set(placeOf(row), fromRow(row))
  return earlier
}

/**
 * Stores signals by one statement, all or none; gives for each the one that was there already under its `signal_id`, or
 * `undefined` where it was stored. Of two with the same id the first is stored.
 */
export function insertSignals(
  database: Database,
): (asked: readonly NewSignal[]) => Promise<(StoredSignal | undefined)[]> {
  const inserted = database.$with('inserted', { id: signals.id }).as(insert)
  const statement = database.with(inserted).select().from(inserted).prepare('insert_signals')
  return async (asked) => {
    const rows = asked.map(toRow)
    // By their logs, so that two batches lock those in the same order; in the order of arrival on each.
    const inOrder = rows.toSorted((one, other) =>
      one.inferenceId < other.inferenceId ? -1 : Number(one.inferenceId > other.inferenceId),
    )
    const done = await statement.execute({ rows: JSON.stringify(inOrder) })
    const stored = new Set(done.map(({ id }) => id))
    const left = rows.filter(({ id }) => !stored.has(id))
    const earlier = await findEarlier(database, left)
    return rows.map((row) => {
      if (stored.has(row.id)) return undefined
      const found = earlier.get(placeOf(row))
      // Whoever is told that a signal is stored may forget it, so this must be no guess.
      if (!found) throw new Error('A signal was neither stored nor there already.')
      return found
    })
  }
}
