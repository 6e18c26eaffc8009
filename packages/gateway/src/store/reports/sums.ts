import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
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

const ofType = (type: 'explicit' | 'implicit') => {
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

const total = (column: PgColumn) => numeric(sql`sum(${column})`)

/** The same sums over answers, each of which has those of its signals. */
export const answerSums = {
  explicit: {
    count: total(answers.explicitCount),
    weight: total(answers.explicitWeight),
    weighted: total(answers.explicitWeighted),
    squared: total(answers.explicitSquared),
  },
  implicit: {
    count: total(answers.implicitCount),
    weight: total(answers.implicitWeight),
    weighted: total(answers.implicitWeighted),
    squared: total(answers.implicitSquared),
  },
}

/** Whether a filter is of signals, so that the sums of whole answers do not do. */
export const filtersSignals = (filter: {
  signalName: string | undefined
  signalSource: string | undefined
  signalType: string | undefined
}): boolean =>
  [filter.signalName, filter.signalSource, filter.signalType].some((value) => value !== undefined)
