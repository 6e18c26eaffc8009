import type { SignalType } from '@feedback-signals/protocol'
import { inArray, type SQL, sql } from 'drizzle-orm'
import { type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { filtersSignals, tagsOf } from './sums.ts'

/** How many answers have signals. */
export interface Rated {
  answers: number
  /** With a signal of either type. */
  any: number
  explicit: number
  implicit: number
}

/** How many answers meet a condition. */
export const answersWith = (condition: SQL): SQL<number> =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number)

const counted = (explicit: SQL, implicit: SQL) => ({
  answers: sql<number>`count(*)`.mapWith(Number),
  any: answersWith(sql`${explicit} or ${implicit}`),
  explicit: answersWith(explicit),
  implicit: answersWith(implicit),
})

/** The counts over answers, whatever their signals are; of one type alone where that is asked for. */
export const ratedSums = (asked: SignalType | undefined) =>
  counted(
    asked === 'implicit' ? sql`false` : sql`${answers.explicitCount} > 0`,
    asked === 'explicit' ? sql`false` : sql`${answers.implicitCount} > 0`,
  )

/** A key to count answers by, of an answer and of the signals on it. */
export interface RatedKey {
  ofAnswers: SQL<string>
  ofSignals: SQL<string>
  /** Whether it is each of the tags. */
  isTag?: boolean
}

/** How many answers there are by a key, and how many have signals, whatever those are; those keys that have the most. */
export function answersBy(
  database: Database,
  filter: SignalFilter,
  { ofAnswers: key, isTag }: Pick<RatedKey, 'ofAnswers' | 'isTag'>,
  limit: number,
) {
  const query = database
    .select({ key, ...ratedSums(filter.signalType) })
    .from(answers)
    .where(whereAnswer(filter))
    .groupBy(sql`1`)
    .orderBy(sql`count(*) desc`, sql`1`)
    .limit(limit)
    .$dynamic()
  return isTag ? query.crossJoin(tagsOf(answers)) : query
}

// Which answers have one of some signals is no longer written in the answers.
function countsOfSignals(
  database: Database,
  filter: SignalFilter,
  { ofSignals: key, isTag }: RatedKey,
  among: readonly string[],
) {
  const has = (type: SignalType) => sql<boolean>`bool_or(${signals.signalType} = ${type})`
  const query = database
    .select({
      key: sql<string>`${key}`.as('key'),
      explicit: has('explicit').as('said'),
      implicit: has('implicit').as('seen'),
    })
    .from(signals)
    .where(whereSignal(filter))
    .groupBy(signals.inferenceId, sql`1`)
    .$dynamic()
  const perAnswer = (isTag ? query.crossJoin(tagsOf(signals)) : query).as('per_answer')
  return database
    .select({
      key: sql<string>`${perAnswer.key}`.mapWith(String),
      any: sql<number>`count(*)`.mapWith(Number),
      explicit: answersWith(sql`${perAnswer.explicit}`),
      implicit: answersWith(sql`${perAnswer.implicit}`),
    })
    .from(perAnswer)
    .where(inArray(perAnswer.key, [...among]))
    .groupBy(perAnswer.key)
}

const none = { any: 0, explicit: 0, implicit: 0 }

/** How many answers have signals, by a key; those keys that have the most answers. */
export async function ratedBy(
  database: Database,
  filter: SignalFilter,
  key: RatedKey,
  limit: number,
): Promise<(Rated & { key: string })[]> {
  const groups = await answersBy(database, filter, key, limit)
  if (!filtersSignals(filter) || groups.length === 0) return groups
  const among = groups.map((group) => group.key)
  const found = await countsOfSignals(database, filter, key, among)
  const countsOf = new Map(found.map(({ key: own, ...counts }) => [own, counts]))
  return groups.map(({ key: own, answers: size }) => ({
    key: own,
    answers: size,
    ...(countsOf.get(own) ?? none),
  }))
}
