import { max, min, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { answersBy, answersWith, type Rated, ratedSums } from './rated.ts'
import { answerSums, type BothSums, filtersSignals, namedSums, sumsOf } from './sums.ts'

/** How long a point of a trend is, by the calendar of UTC; a week begins on a Monday. */
export const buckets = ['hour', 'day', 'week', 'month'] as const

/** How long a point of a trend is. */
export type Bucket = (typeof buckets)[number]

/** Nobody reads more points than a wide screen has columns. */
export const MOST_POINTS = 2000

/** What began with a bucket. */
export interface TrendPoint {
  /** Milliseconds since the epoch. */
  start: number
  rated: Rated
  /** Missing where no signal is on its answers. */
  sums: BothSums | undefined
}

const DAY = 86_400

/** Seconds of a bucket, and its first start since the epoch, which was on a Thursday. */
const even = {
  hour: { length: 3600, first: 0 },
  day: { length: DAY, first: 0 },
  week: { length: 7 * DAY, first: 4 * DAY },
}

const asText = (value: SQL) => sql<string>`${value}`.mapWith(String)

// As arithmetic, which costs half of what `date_trunc` does; the days of UTC are all of one length, and months are not.
function startOf(bucket: Bucket, column: PgColumn): SQL<string> {
  if (bucket === 'month')
    return asText(sql`date_part('epoch', date_trunc('month', ${column} at time zone 'UTC')) * 1000`)
  const { length, first } = even[bucket]
  const since = sql`date_part('epoch', ${column}) - ${first}::integer`
  return asText(sql`(floor((${since}) / ${length}::integer) * ${length}::integer + ${first}::integer) * 1000`)
}

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

// Which answers have one of some signals is not written in the answers, so the signals are put together answer by answer
// first: in the same reading that sums them up.
async function pointsOfSignals(database: Database, filter: SignalFilter, bucket: Bucket) {
  const perAnswer = database
    .select({ key: startOf(bucket, signals.answeredAt).as('key'), ...namedSums })
    .from(signals)
    .where(whereSignal(filter))
    .groupBy(signals.inferenceId, sql`1`)
    .as('per_answer')
  const { key, explicit, implicit } = perAnswer
  const [all, found] = await Promise.all([
    // The first and the last may be cut short.
    answersBy(database, filter, { ofAnswers: startOf(bucket, answers.createdAt) }, MOST_POINTS + 2),
    database
      .select({
        key: sql<string>`${key}`.mapWith(String),
        any: sql<number>`count(*)`.mapWith(Number),
        withExplicit: answersWith(sql`${explicit.count} > 0`),
        withImplicit: answersWith(sql`${implicit.count} > 0`),
        explicit: sumsOf(explicit),
        implicit: sumsOf(implicit),
      })
      .from(perAnswer)
      .groupBy(key),
  ])
  const pointOf = new Map(found.map((point) => [Number(point.key), point]))
  return all.map(({ key: start, answers: size }) => {
    const point = pointOf.get(Number(start))
    const { any = 0, withExplicit = 0, withImplicit = 0 } = point ?? {}
    const rated: Rated = { answers: size, any, explicit: withExplicit, implicit: withImplicit }
    return {
      start: Number(start),
      rated,
      sums: point && { explicit: point.explicit, implicit: point.implicit },
    }
  })
}

/** The buckets in which there were answers, by when those were given. */
export const trendPoints = (
  database: Database,
  filter: SignalFilter,
  bucket: Bucket,
): Promise<TrendPoint[]> =>
  (filtersSignals(filter) ? pointsOfSignals : pointsOfAnswers)(database, filter, bucket)
