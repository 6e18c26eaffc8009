import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { answerSums, type BothSums, filtersSignals, signalSums } from './sums.ts'

const columns = {
  signal_name: signals.name,
  signal_source: signals.signalSource,
  signal_type: signals.signalType,
  model: signals.model,
  endpoint: signals.endpoint,
} satisfies Record<string, PgColumn>

/** What scores are told apart by. */
export const dimensions = ['signal_name', 'signal_source', 'signal_type', 'model', 'endpoint', 'tag'] as const

/** What scores are told apart by. */
export type Dimension = (typeof dimensions)[number]

/** The sums of one group. */
export interface ScoreGroup extends BothSums {
  /** `null` where signals have no name. */
  key: string | null
}

const byColumn = (database: Database, column: PgColumn, filter: SignalFilter, limit: number) =>
  database
    .select({ key: sql<string | null>`${column}`, ...signalSums })
    .from(signals)
    .where(whereSignal(database, filter))
    .groupBy(column)
    .orderBy(desc(sql`count(*)`), asc(column))
    .limit(limit)

const tag = sql<string>`tag`
const tagsOfAnswers = sql`unnest(${answers.tags}) as each(tag)`
const bothCounts = sql`sum(${answers.explicitCount} + ${answers.implicitCount})`
const rated = sql`${answers.explicitCount} + ${answers.implicitCount} > 0`

// An answer has the sums of its signals, so that a report by tag reads answers, of which there are fewer.
const byTagOfAnswers = (database: Database, filter: SignalFilter, limit: number) =>
  database
    .select({ key: tag, ...answerSums })
    .from(answers)
    .crossJoin(tagsOfAnswers)
    .where(and(whereAnswer(filter), rated))
    .groupBy(tag)
    .orderBy(desc(bothCounts), asc(tag))
    .limit(limit)

const byTagOfSignals = (database: Database, filter: SignalFilter, limit: number) =>
  database
    .select({ key: tag, ...signalSums })
    .from(signals)
    .innerJoin(answers, eq(answers.id, signals.inferenceId))
    .crossJoin(tagsOfAnswers)
    .where(whereSignal(database, filter))
    .groupBy(tag)
    .orderBy(desc(sql`count(*)`), asc(tag))
    .limit(limit)

/** The groups with the most signals; an answer counts in each of its tags. */
export async function scoreGroups(
  database: Database,
  filter: SignalFilter,
  { by, limit }: { by: Dimension; limit: number },
): Promise<ScoreGroup[]> {
  if (by !== 'tag') return await byColumn(database, columns[by], filter, limit)
  const query = filtersSignals(filter) ? byTagOfSignals : byTagOfAnswers
  return await query(database, filter, limit)
}

/** The sums over all signals. */
export async function totalScores(database: Database, filter: SignalFilter): Promise<BothSums | undefined> {
  const [total] = await database.select(signalSums).from(signals).where(whereSignal(database, filter))
  return total
}
