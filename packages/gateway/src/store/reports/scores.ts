import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import { type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { answerSums, type BothSums, filtersSignals, signalCount, signalSums, tagsOf } from './sums.ts'

/** What scores are told apart by. */
export const dimensions = ['signal_name', 'signal_source', 'signal_type', 'model', 'endpoint', 'tag'] as const

/** What scores are told apart by. */
export type Dimension = (typeof dimensions)[number]

/** The sums of one group. */
export interface ScoreGroup extends BothSums {
  /** `null` where signals have no name. */
  key: string | null
}

type Key = SQL<string | null>

const ofSignals: Record<Dimension, Key> = {
  signal_name: sql`${signals.name}`,
  signal_source: sql`${signals.signalSource}`,
  signal_type: sql`${signals.signalType}`,
  model: sql`${signals.model}`,
  endpoint: sql`${signals.endpoint}`,
  tag: sql`tag`,
}

const ofAnswers: Partial<Record<Dimension, Key>> = {
  model: sql`${answers.model}`,
  endpoint: sql`${answers.endpoint}`,
  tag: sql`tag`,
}

interface Grouping {
  by: Dimension
  limit: number
}

function groupsOfSignals(database: Database, filter: SignalFilter, { by, limit }: Grouping) {
  const key = ofSignals[by]
  const query = database
    .select({ key, ...signalSums })
    .from(signals)
    .where(whereSignal(filter))
    .groupBy(key)
    .orderBy(desc(sql`count(*)`), asc(key))
    .limit(limit)
    .$dynamic()
  return by === 'tag' ? query.crossJoin(tagsOf(signals)) : query
}

// An answer has the sums of its signals, and there are fewer answers than signals.
function groupsOfAnswers(database: Database, filter: SignalFilter, key: Key, { by, limit }: Grouping) {
  const size = signalCount(filter.signalType)
  const query = database
    .select({ key, ...answerSums(filter.signalType) })
    .from(answers)
    .where(and(whereAnswer(filter), sql`${size} > 0`))
    .groupBy(key)
    .orderBy(desc(sql`sum(${size})`), asc(key))
    .limit(limit)
    .$dynamic()
  return by === 'tag' ? query.crossJoin(tagsOf(answers)) : query
}

/** The groups with the most signals; an answer counts in each of its tags. */
export async function scoreGroups(
  database: Database,
  filter: SignalFilter,
  grouping: Grouping,
): Promise<ScoreGroup[]> {
  const key = filtersSignals(filter) ? undefined : ofAnswers[grouping.by]
  return await (key
    ? groupsOfAnswers(database, filter, key, grouping)
    : groupsOfSignals(database, filter, grouping))
}

/** The sums over all signals. */
export async function totalScores(database: Database, filter: SignalFilter): Promise<BothSums | undefined> {
  const [total] = filtersSignals(filter)
    ? await database.select(signalSums).from(signals).where(whereSignal(filter))
    : await database.select(answerSums(filter.signalType)).from(answers).where(whereAnswer(filter))
  return total
}
