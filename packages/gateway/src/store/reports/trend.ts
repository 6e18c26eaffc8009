import { max, min, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { type Rated, ratedBy, ratedSums } from './rated.ts'
import { answerSums, type BothSums, filtersSignals, signalSums } from './sums.ts'

/** How long a point of a trend is, by the calendar of UTC; a week begins on a Monday. */
export const buckets = ['hour', 'day', 'week', 'month'] as const

/** How long a point of a trend is. */
export type Bucket = (typeof buckets)[number]

/** What began with a bucket. */
export interface TrendPoint {
  /** Milliseconds since the epoch. */
  start: number
  rated: Rated
  /** Missing where no signal is on its answers. */
  sums: BothSums | undefined
}

const startOf = (bucket: Bucket, column: PgColumn) =>
  sql<string>`(extract(epoch from date_trunc(${bucket}, ${column}, 'UTC')) * 1000)::bigint`

/** When the first and the last of the answers were given. */
export async function answersSpan(
  database: Database,
  filter: SignalFilter,
): Promise<{ first: Date; last: Date } | undefined> {
  const [span] = await database
    .select({ first: min(answers.createdAt), last: max(answers.createdAt) })
    .from(answers)
    .where(whereAnswer(filter))
  return span?.first && span.last ? { first: span.first, last: span.last } : undefined
}

// One reading of the answers, which have the sums of their signals, where all of those are asked for.
async function pointsOfAnswers(database: Database, filter: SignalFilter, bucket: Bucket) {
  const points = await database
    .select({
      key: startOf(bucket, answers.createdAt),
      rated: ratedSums(filter.signalType),
      ...answerSums(filter.signalType),
    })
    .from(answers)
    .where(whereAnswer(filter))
    .groupBy(sql`1`)
  return points.map(({ key, rated, ...sums }) => ({ start: Number(key), rated, sums }))
}

async function pointsOfSignals(database: Database, filter: SignalFilter, bucket: Bucket) {
  const [rated, sums] = await Promise.all([
    ratedBy(database, filter, { column: startOf(bucket, answers.createdAt), order: sql`1` }),
    database
      .select({ key: startOf(bucket, signals.answeredAt), ...signalSums })
      .from(signals)
      .where(whereSignal(database, filter))
      .groupBy(sql`1`),
  ])
  const sumsOf = new Map(sums.map(({ key, ...both }) => [Number(key), both]))
  return rated.map(({ key, ...counts }) => ({
    start: Number(key),
    rated: counts,
    sums: sumsOf.get(Number(key)),
  }))
}

/** The buckets in which there were answers, by when those were given. */
export const trendPoints = (
  database: Database,
  filter: SignalFilter,
  bucket: Bucket,
): Promise<TrendPoint[]> =>
  (filtersSignals(filter) ? pointsOfSignals : pointsOfAnswers)(database, filter, bucket)
