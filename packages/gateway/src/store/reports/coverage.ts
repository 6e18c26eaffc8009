import { sql } from 'drizzle-orm'
import type { SignalFilter } from '../answerFilter.ts'
import type { Database } from '../database.ts'
import { answers } from '../schema.ts'
import { type Rated, type RatedKey, ratedBy } from './rated.ts'
import { tagsOfAnswers } from './sums.ts'

/** What answers are told apart by. */
export const answerDimensions = ['model', 'endpoint', 'tag'] as const

/** What answers are told apart by. */
export type AnswerDimension = (typeof answerDimensions)[number]

const keys = {
  model: { column: sql<string>`${answers.model}` },
  endpoint: { column: sql<string>`${answers.endpoint}` },
  tag: { column: sql<string>`tag`, from: tagsOfAnswers },
} satisfies Record<AnswerDimension, Partial<RatedKey>>

const all: RatedKey = { column: sql<string>`''`, order: sql`1` }

/** How many of all answers have signals. */
export async function ratedAnswers(database: Database, filter: SignalFilter): Promise<Rated> {
  const [total] = await ratedBy(database, filter, all)
  return total ?? { answers: 0, any: 0, explicit: 0, implicit: 0 }
}

/** The groups with the most answers; an answer counts in each of its tags. */
export const ratedGroups = (
  database: Database,
  filter: SignalFilter,
  { by, limit }: { by: AnswerDimension; limit: number },
): Promise<(Rated & { key: string })[]> =>
  ratedBy(database, filter, { ...keys[by], order: sql`count(*) desc`, limit })
