import type { SignalType } from '@feedback-signals/protocol'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { filtersSignals } from './sums.ts'

/** How many answers have signals. */
export interface Rated {
  answers: number
  /** With a signal of either type. */
  any: number
  explicit: number
  implicit: number
}

const count = (condition: SQL): SQL<number> =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

const counted = (explicit: SQL, implicit: SQL) => ({
  answers: sql<number>`count(*)`.mapWith(Number),
  any: count(sql`${explicit} or ${implicit}`),
  explicit: count(explicit),
  implicit: count(implicit),
})

/** The counts over answers, whatever their signals are; of one type alone where that is asked for. */
export const ratedSums = (asked: SignalType | undefined) =>
  counted(
    asked === 'implicit' ? sql`false` : sql`${answers.explicitCount} > 0`,
    asked === 'explicit' ? sql`false` : sql`${answers.implicitCount} > 0`,
  )

// Where only some signals are asked for, which answers have one is no longer written in the answers.
function ratings(database: Database, filter: SignalFilter) {
  const has = (type: string) => sql<boolean>`bool_or(${signals.signalType} = ${type})`
  return database
    .select({
      id: signals.inferenceId,
      explicit: has('explicit').as('said'),
      implicit: has('implicit').as('seen'),
    })
    .from(signals)
    .where(whereSignal(database, filter))
    .groupBy(signals.inferenceId)
    .as('ratings')
}

/** A key to count answers by, and where it comes from beside `answers`. */
export interface RatedKey {
  column: SQL<string>
  /** Such as `unnest(tags)`. */
  from?: SQL
  order: SQL
  limit?: number
}

/** How many answers have signals, by a key. */
export async function ratedBy(
  database: Database,
  filter: SignalFilter,
  { column, from, order, limit }: RatedKey,
): Promise<(Rated & { key: string })[]> {
  const found = filtersSignals(filter) ? ratings(database, filter) : undefined
  const said =
    found && counted(sql`coalesce(${found.explicit}, false)`, sql`coalesce(${found.implicit}, false)`)
  const query = database
    .select({ key: column, ...(said ?? ratedSums(filter.signalType)) })
    .from(answers)
    .where(and(whereAnswer(filter)))
    .groupBy(sql`1`)
    .orderBy(order, sql`1`)
    .$dynamic()
  if (found) query.leftJoin(found, eq(found.id, answers.id))
  if (from) query.crossJoin(from)
  return await (limit === undefined ? query : query.limit(limit))
}
