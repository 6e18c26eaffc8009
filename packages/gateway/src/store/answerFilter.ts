import type { SignalSource, SignalType } from '@feedback-signals/protocol'
import { and, arrayContains, arrayOverlaps, eq, gte, lt, not, type SQL, sql } from 'drizzle-orm'
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
  /** From when on answers are kept: what is older has expired. */
  since?: Date | undefined
}

/** Which signals on those answers. */
export interface SignalFilter extends AnswerFilter {
  signalName: string | undefined
  signalSource: SignalSource | undefined
  signalType: SignalType | undefined
}

type Filtered = Pick<typeof answers | typeof signals, 'project' | 'endpoint' | 'model' | 'tags'>
type Instant = typeof answers.createdAt | typeof signals.answeredAt

function conditions(table: Filtered, time: Instant, filter: AnswerFilter): (SQL | undefined)[] {
  const { project, endpoint, model, tags, excludedTags, from, to, since } = filter
  return [
    eq(table.project, project),
    endpoint === undefined ? undefined : eq(table.endpoint, endpoint),
    model === undefined ? undefined : eq(table.model, model),
    from && gte(time, from),
    to && lt(time, to),
    since && gte(time, since),
    tags.length > 0 ? arrayContains(table.tags, [...tags]) : undefined,
    excludedTags.length > 0 ? not(arrayOverlaps(table.tags, [...excludedTags])) : undefined,
  ]
}

/** The condition on `answers`. */
export const whereAnswer = (filter: AnswerFilter): SQL | undefined =>
  and(...conditions(answers, answers.createdAt, filter))

/** A signal that counts: nothing has replaced it, and it was not withdrawn. In these words the index has it. */
export const counts: SQL = sql`${signals.standing} and ${signals.weight} > 0`

/** The condition on `signals`, whether they count or not. */
export const whereSignalOrReplaced = (filter: SignalFilter): SQL | undefined =>
  and(
    ...conditions(signals, signals.answeredAt, filter),
    filter.signalName === undefined ? undefined : eq(signals.name, filter.signalName),
    filter.signalSource && eq(signals.signalSource, filter.signalSource),
    filter.signalType && eq(signals.signalType, filter.signalType),
  )

/** As `whereSignalOrReplaced`, but only those that count are let through. */
export const whereSignal = (filter: SignalFilter): SQL | undefined =>
  and(counts, whereSignalOrReplaced(filter))
