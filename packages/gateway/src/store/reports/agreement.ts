import { and, asc, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { type AnswerFilter, type SignalFilter, whereAnswer, whereSignal } from '../answerFilter.ts'
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
  /** Mean of the explicit scores of those answers. */
  said: number
  /** Pearson's, of the two scores of an answer; `null` where one of them never changes. */
  correlation: number | null
}

/** What is said of all answers, whatever was seen of them. */
export interface Votes {
  /** Answers with an explicit score. */
  answers: number
  /** Mean of those scores; `null` where there is none. */
  said: number | null
  /** Of those, where it is above 0. */
  above: number
  /** Of those, where it is not 0. */
  sided: number
}

const number = (value: SQL) => sql<number>`${value}`.mapWith(Number)

/** The pairs as the answers have them. */
const pairsOfAnswers = (database: Database, filter: SignalFilter) =>
  database
    .select({
      name: sql<string | null>`seen.name`.as('name'),
      seen: sql<number>`seen.score`.as('seen'),
      said: sql<number>`${answers.explicitScore}`.as('said'),
    })
    .from(answers)
    .crossJoin(sql`unnest(${answers.seenNames}, ${answers.seenScores}) as seen(name, score)`)
    .where(
      and(
        whereAnswer(filter),
        isNotNull(answers.explicitScore),
        filter.signalName === undefined ? undefined : eq(sql`seen.name`, filter.signalName),
      ),
    )
    .as('pairs')

// Who it was that saw it is not written in the answers.
const pairsOfSignals = (database: Database, filter: SignalFilter) =>
  database
    .select({
      name: sql<string | null>`${signals.name}`.as('name'),
      seen: sql<number>`sum(${signals.weightedScore}) / sum(${signals.weight})`.as('seen'),
      // The same for all rows of a group.
      said: sql<number>`min(${answers.explicitScore})`.as('said'),
    })
    .from(signals)
    .innerJoin(answers, and(eq(answers.id, signals.inferenceId), isNotNull(answers.explicitScore)))
    .where(whereSignal({ ...filter, signalType: 'implicit' }))
    .groupBy(signals.inferenceId, signals.name)
    .as('pairs')

/** One row for each name, those with the most answers first. */
export async function agreements(
  database: Database,
  filter: SignalFilter,
  limit: number,
): Promise<Agreement[]> {
  const pairs = (filter.signalSource === undefined ? pairsOfAnswers : pairsOfSignals)(database, filter)
  const { seen, said } = pairs
  // Behaviour that always has the same score differs by rounding alone, and rounding goes with nothing.
  const bothChange = sql`max(${seen}) - min(${seen}) > 1e-9 and max(${said}) - min(${said}) > 1e-9`
  const bothTakeASide = sql`${seen} <> 0 and ${said} <> 0`
  return await database
    .select({
      name: pairs.name,
      answers: number(sql`count(*)`),
      compared: number(sql`count(*) filter (where ${bothTakeASide})`),
      agreeing: number(sql`count(*) filter (where ${bothTakeASide} and (${seen} > 0) = (${said} > 0))`),
      said: number(sql`avg(${said})`),
      correlation: sql<number | null>`case when ${bothChange} then corr(${seen}, ${said}) end`,
    })
    .from(pairs)
    .groupBy(pairs.name)
    .orderBy(desc(sql`count(*)`), asc(pairs.name))
    .limit(limit)
}

/** What agreement is to be compared with. */
export async function votes(database: Database, filter: AnswerFilter): Promise<Votes> {
  const score = answers.explicitScore
  const [found] = await database
    .select({
      answers: number(sql`count(*)`),
      said: sql<number | null>`avg(${score})`,
      above: number(sql`count(*) filter (where ${score} > 0)`),
      sided: number(sql`count(*) filter (where ${score} <> 0)`),
    })
    .from(answers)
    .where(and(whereAnswer(filter), isNotNull(score)))
  return found ?? { answers: 0, said: null, above: 0, sided: 0 }
}
