import { and, asc, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { type SignalFilter, whereSignal } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'

/** How one kind of behaviour goes with what was said of the same answers. */
export interface Agreement {
  /** `null` for behaviour without a name. */
  name: string | null
  /** Answers that have both. */
  answers: number
  /** Of those, where neither is exactly 0, so that both have a side. */
  compared: number
  /** Of those, where both are on the same side. */
  agreeing: number
  /** Pearson's, of the two scores of an answer; `null` where one of them never changes. */
  correlation: number | null
}

const number = (value: SQL) => sql<number>`${value}`.mapWith(Number)

/** One row for each name, those with the most answers first. */
export async function agreements(
  database: Database,
  filter: SignalFilter,
  limit: number,
): Promise<Agreement[]> {
  const pairs = database
    .select({
      name: signals.name,
      seen: sql<number>`sum(${signals.weightedScore}) / sum(${signals.weight})`.as('seen'),
      // The same for all rows of a group.
      said: sql<number>`min(${answers.explicitScore})`.as('said'),
    })
    .from(signals)
    .innerJoin(answers, and(eq(answers.id, signals.inferenceId), isNotNull(answers.explicitScore)))
    .where(whereSignal(database, { ...filter, signalType: 'implicit' }))
    .groupBy(signals.inferenceId, signals.name)
    .as('pairs')
  const { seen, said } = pairs
  const bothTakeASide = sql`${seen} <> 0 and ${said} <> 0`
  return await database
    .select({
      name: pairs.name,
      answers: number(sql`count(*)`),
      compared: number(sql`count(*) filter (where ${bothTakeASide})`),
      agreeing: number(sql`count(*) filter (where ${bothTakeASide} and (${seen} > 0) = (${said} > 0))`),
      correlation: sql<number | null>`corr(${seen}, ${said})`,
    })
    .from(pairs)
    .groupBy(pairs.name)
    .orderBy(desc(sql`count(*)`), asc(pairs.name))
    .limit(limit)
}
