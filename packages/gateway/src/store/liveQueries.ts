import { and, asc, eq, gt, lte, sql } from 'drizzle-orm'
import { type SignalFilter, whereSignalOrReplaced } from './answerFilter.ts'
import type { Database } from './database.ts'
import { signals } from './schema.ts'
import { fromRow } from './signalRow.ts'
import type { StoredSignal } from './types.ts'

/** A signal with its place in the order of arrival, and the answer that it is about. */
export interface ArrivedSignal {
  seq: bigint
  inferenceId: string
  endpoint: string
  model: string
  signal: StoredSignal
}

/** Signals to read by their place. */
export interface ArrivalRequest {
  filter: SignalFilter
  /** Those behind this place. */
  after: bigint
  /** And none behind that one. */
  upTo: bigint
  /** At most so many. */
  limit: number
}

/** What it takes to follow signals as they are stored. */
export interface LiveQueries {
  /** The last place that was given away, whether its signal is stored by now, will be, or never is. */
  lastPlace(): Promise<bigint>
  /** The transactions that may be storing signals at this moment, by names of which none is given twice. */
  writers(): Promise<Set<string>>
  /** Signals in the order of arrival, also those that were replaced or withdrawn. */
  arrived(request: ArrivalRequest): Promise<ArrivedSignal[]>
}

/** The queries behind the live stream. */
export function liveQueries(database: Database): LiveQueries {
  return {
    async lastPlace() {
      const counter = sql`pg_get_serial_sequence('feedback_signals', 'seq')::regclass`
      const [row] = await database
        .select({ last: sql<string>`coalesce(pg_sequence_last_value(${counter}), 0)::text` })
        .from(sql`(values (1)) as one`)
      return BigInt(row?.last ?? 0)
    },
    async writers() {
      const rows = await database
        .select({ name: sql<string>`virtualtransaction` })
        .from(sql`pg_locks`)
        // The lock that whoever stores a signal takes before its place, and holds until it can be seen or is given up.
        .where(
          and(
            sql`locktype = 'relation' and mode = 'RowExclusiveLock' and granted`,
            eq(sql`relation`, sql`'feedback_signals'::regclass`),
            eq(sql`database`, sql`(select oid from pg_database where datname = current_database())`),
          ),
        )
      return new Set(rows.map(({ name }) => name))
    },
    async arrived({ filter, after, upTo, limit }) {
      const rows = await database
        .select()
        .from(signals)
        .where(and(gt(signals.seq, after), lte(signals.seq, upTo), whereSignalOrReplaced(filter)))
        .orderBy(asc(signals.seq))
        .limit(limit)
      return rows.map((row) => {
        const { seq, inferenceId, endpoint, model } = row
        return { seq, inferenceId, endpoint, model, signal: fromRow(row) }
      })
    },
  }
}
