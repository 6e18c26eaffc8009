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

/** Where a bin begins. Divided last: -0.2 is then the number that somebody means who writes so, and not one beside it. */
export const lowerEdge = (bin: number, bins: number): number => (2 * bin - bins) / bins

/** How scores are spread over as many bins of equal width. Bins without a signal are left out. */
export async function scoreBins(database: Database, filter: SignalFilter, bins: number): Promise<ScoreBin[]> {
  // The same numbers as the report names: computed anew, a score on an edge may fall on the wrong side of it.
  const edges = Array.from({ length: bins - 1 }, (_none, bin) => lowerEdge(bin + 1, bins))
  const bin = sql`width_bucket(${signals.score}, ${`{${edges.join(',')}}`}::double precision[])`
  return await database
    .select({ bin: sql<number>`${bin}`.mapWith(Number), ...signalSums })
    .from(signals)
    .where(whereSignal(filter))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
}
