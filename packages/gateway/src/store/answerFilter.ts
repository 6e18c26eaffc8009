import type { SignalSource, SignalType } from '@feedback-signals/protocol'
import { and, arrayContains, arrayOverlaps, eq, gte, inArray, lt, not, type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { answers, signals } from './schema.ts'

/** Which answers of a project. What is `undefined` or empty lets all through. */
export interface AnswerFilter {
  project: string
  endpoint: string | undefined
  model: string | undefined
  /** Tags that an answer must have, all of them. */
  tags: readonly string[]
  /** Tags that an answer must not have, none of them. */
  excludedTags: readonly string[]
  /** When the answer was given: from this moment on. */
  from: Date | undefined
  /** When the answer was given: before this moment. */
  to: Date | undefined
}

/** Which signals on those answers. */
export interface SignalFilter extends AnswerFilter {
  signalName: string | undefined
  signalSource: SignalSource | undefined
  signalType: SignalType | undefined
}

type Filtered = Pick<typeof answers | typeof signals, 'project' | 'endpoint' | 'model'>
type Instant = typeof answers.createdAt | typeof signals.answeredAt

const placeAndTime = (table: Filtered, time: Instant, filter: AnswerFilter) => [
  eq(table.project, filter.project),
  filter.endpoint === undefined ? undefined : eq(table.endpoint, filter.endpoint),
  filter.model === undefined ? undefined : eq(table.model, filter.model),
  filter.from && gte(time, filter.from),
  filter.to && lt(time, filter.to),
]

const tagged = ({ tags, excludedTags }: AnswerFilter) => [
  tags.length > 0 ? arrayContains(answers.tags, [...tags]) : undefined,
  excludedTags.length > 0 ? not(arrayOverlaps(answers.tags, [...excludedTags])) : undefined,
]

/** The condition on `answers`. */
export const whereAnswer = (filter: AnswerFilter): SQL | undefined =>
  and(...placeAndTime(answers, answers.createdAt, filter), ...tagged(filter))

/** A signal that counts: nothing has replaced it, and it was not withdrawn. In these words the index has it. */
export const counts: SQL = sql`${signals.standing} and ${signals.weight} > 0`

/** The condition on `signals`. Only those that count are let through. */
export function whereSignal(database: Database, filter: SignalFilter): SQL | undefined {
  const { signalName, signalSource, signalType, project, tags, excludedTags } = filter
  const ofTags = and(...tagged(filter))
  const tagFilter =
    tags.length + excludedTags.length > 0
      ? inArray(
          signals.inferenceId,
          database
            .select({ id: answers.id })
            .from(answers)
            .where(and(eq(answers.project, project), ofTags)),
        )
      : undefined
  return and(
    counts,
    ...placeAndTime(signals, signals.answeredAt, filter),
    signalName === undefined ? undefined : eq(signals.name, signalName),
    signalSource && eq(signals.signalSource, signalSource),
    signalType && eq(signals.signalType, signalType),
    tagFilter,
  )
}
