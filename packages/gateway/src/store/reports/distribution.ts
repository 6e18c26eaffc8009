import { sql } from 'drizzle-orm'
import { type SignalFilter, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { signals } from '../schema.ts'
import { type BothSums, signalSums } from './sums.ts'

/** The signals whose scores are in one of the bins. */
export interface ScoreBin extends BothSums {
  /** From 0, for the worst scores. */
  bin: number
}

/** How scores are spread over as many bins of equal width. Bins without a signal are left out. */
export async function scoreBins(database: Database, filter: SignalFilter, bins: number): Promise<ScoreBin[]> {
  // The last bin is closed: a score of 1 is in it, and not in one of its own.
  const bin = sql`least(width_bucket(${signals.score}, -1, 1, ${bins}::integer), ${bins}::integer) - 1`
  return await database
    .select({ bin: sql<number>`${bin}`.mapWith(Number), ...signalSums })
    .from(signals)
    .where(whereSignal(filter))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
}
