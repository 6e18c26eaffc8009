import type { SignalType } from '@feedback-signals/protocol'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { SignalFilter } from '../answerFilter.ts'
import { answers, signals } from '../schema.ts'

/** What a weighted mean and its interval are computed from. */
export interface Sums {
  /** How many signals. */
  count: number
  /** Σ weight */
  weight: number
  /** Σ weight × score */
  weighted: number
  /** Σ weight² */
  squared: number
}

/** Of what was said and of what was seen, side by side. */
export interface BothSums {
  explicit: Sums
  implicit: Sums
}

const numeric = (value: SQL): SQL<number> => sql<number>`coalesce(${value}, 0)`.mapWith(Number)

const ofType = (type: SignalType) => {
  const only = sql`filter (where ${signals.signalType} = ${type})`
  const sum = (column: PgColumn) => numeric(sql`sum(${column}) ${only}`)
  return {
    count: numeric(sql`count(*) ${only}`),
    weight: sum(signals.weight),
    weighted: sum(signals.weightedScore),
    squared: sum(signals.squaredWeight),
  }
}

/** The sums over signals. */
export const signalSums = { explicit: ofType('explicit'), implicit: ofType('implicit') }

const named = (type: SignalType) => {
  const { count, weight, weighted, squared } = ofType(type)
  return {
    count: count.as(`${type}_count`),
    weight: weight.as(`${type}_weight`),
    weighted: weighted.as(`${type}_weighted`),
    squared: squared.as(`${type}_squared`),
  }
}

/** The sums over signals, under names by which sums of them can be made. */
export const namedSums = { explicit: named('explicit'), implicit: named('implicit') }

/** The sums over sums. */
export const sumsOf = (parts: Record<keyof Sums, SQLWrapper>): Record<keyof Sums, SQL<number>> => ({
  count: numeric(sql`sum(${parts.count})`),
  weight: numeric(sql`sum(${parts.weight})`),
  weighted: numeric(sql`sum(${parts.weighted})`),
  squared: numeric(sql`sum(${parts.squared})`),
})

/** What each answer has of its signals, by their type. */
const parts = {
  explicit: {
    count: answers.explicitCount,
    weight: answers.explicitWeight,
    weighted: answers.explicitWeighted,
    squared: answers.explicitSquared,
  },
  implicit: {
    count: answers.implicitCount,
    weight: answers.implicitWeight,
    weighted: answers.implicitWeighted,
    squared: answers.implicitSquared,
  },
}

const nothing = sql<number>`0`.mapWith(Number)

const sumsOfPart = (type: SignalType, asked: SignalType | undefined) => {
  const { count, weight, weighted, squared } = parts[type]
  const total = (column: PgColumn) =>
    asked === undefined || asked === type ? numeric(sql`sum(${column})`) : nothing
  return { count: total(count), weight: total(weight), weighted: total(weighted), squared: total(squared) }
}

/** The same sums over answers, each of which has those of its signals; of one type alone where that is asked for. */
export const answerSums = (asked: SignalType | undefined) => ({
  explicit: sumsOfPart('explicit', asked),
  implicit: sumsOfPart('implicit', asked),
})

/** How many signals an answer has; of one type alone where that is asked for. */
export const signalCount = (asked: SignalType | undefined): SQL =>
  asked === undefined
    ? sql`(${answers.explicitCount} + ${answers.implicitCount})`
    : sql`${parts[asked].count}`

/** Whether a filter is of more than the type of signals, so that what each answer has of them does not do. */
export const filtersSignals = ({ signalName, signalSource }: SignalFilter): boolean =>
  signalName !== undefined || signalSource !== undefined

/** Each tag of a row, as `tag`. */
export const tagsOf = ({ tags }: Pick<typeof answers | typeof signals, 'tags'>): SQL =>
  sql`unnest(${tags}) as each(tag)`
