import { sql } from 'drizzle-orm'
import type { SignalFilter } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers, signals } from '../schema.ts'
import { type Rated, type RatedKey, ratedBy } from './rated.ts'

/** What answers are told apart by. */
export const answerDimensions = ['model', 'endpoint', 'tag'] as const

/** What answers are told apart by. */
export type AnswerDimension = (typeof answerDimensions)[number]

const keys: Record<AnswerDimension, RatedKey> = {
  model: { ofAnswers: sql`${answers.model}`, ofSignals: sql`${signals.model}` },
  endpoint: { ofAnswers: sql`${answers.endpoint}`, ofSignals: sql`${signals.endpoint}` },
  tag: { ofAnswers: sql`tag`, ofSignals: sql`tag`, isTag: true },
}

const all: RatedKey = { ofAnswers: sql`${answers.project}`, ofSignals: sql`${signals.project}` }

/** How many of all answers have signals. */
export async function ratedAnswers(database: Database, filter: SignalFilter): Promise<Rated> {
  const [total] = await ratedBy(database, filter, all, 1)
  return total ?? { answers: 0, any: 0, explicit: 0, implicit: 0 }
}

/** The groups with the most answers; an answer counts in each of its tags. */
export const ratedGroups = (
  database: Database,
  filter: SignalFilter,
  { by, limit }: { by: AnswerDimension; limit: number },
): Promise<(Rated & { key: string })[]> => ratedBy(database, filter, keys[by], limit)
