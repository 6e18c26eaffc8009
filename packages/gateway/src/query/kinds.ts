import { findJsonProblem } from '@feedback-signals/protocol'

/** What the text of a query parameter may be, and what it means. */
export interface Kind<Value> {
  /** `undefined` where the text is none of this kind. */
  read(text: string): Value | undefined
  /** What it must be, for whoever sent something else. */
  must: string
  /** As the OpenAPI document has it. */
  json: Record<string, unknown>
}

/** Most characters of a text in a query: names and tags are compared by so many. */
export const MOST_CHARACTERS = 200

/** Text that a database can hold. */
export const text: Kind<string> = {
  read: (value) =>
    value.length > 0 && value.length <= MOST_CHARACTERS && !findJsonProblem(value) ? value : undefined,
  must: `must be text of 1 to ${MOST_CHARACTERS} characters without NUL`,
  json: { type: 'string', minLength: 1, maxLength: MOST_CHARACTERS },
}

const between = (value: number, least: number, most: number) =>
  value >= least && value <= most ? value : undefined

/** A whole number within bounds. */
export const whole = (least: number, most: number): Kind<number> => ({
  read: (value) => (/^\d{1,9}$/.test(value) ? between(Number(value), least, most) : undefined),
  must: `must be a whole number from ${least} to ${most}`,
  json: { type: 'integer', minimum: least, maximum: most },
})

/** A score, -1 to 1. */
export const score: Kind<number> = {
  read: (value) => (/^-?\d(?:\.\d{1,20})?$/.test(value) ? between(Number(value), -1, 1) : undefined),
  must: 'must be a number from -1 to 1',
  json: { type: 'number', minimum: -1, maximum: 1 },
}

/** True or false. */
export const flag: Kind<boolean> = {
  read: (value) => ({ true: true, false: false })[value],
  must: 'must be true or false',
  json: { type: 'boolean' },
}

/** One of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Kind<Word> => ({
  read: (value) => words.find((word) => word === value),
  must: `must be one of ${words.join(', ')}`,
  json: { type: 'string', enum: [...words] },
})

const instantShape =
  /^((?:19[7-9]|[2-9]\d\d)\d-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

// A day that its month does not have would be read as one of the next month.
const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** A day in UTC, or a moment with its offset, from 1970 to 9999. */
export const instant: Kind<Date> = {
  read(value) {
    const day = instantShape.exec(value)?.[1]
    const time = day !== undefined && isDay(day) ? Date.parse(value) : Number.NaN
    return Number.isNaN(time) ? undefined : new Date(time)
  },
  must: 'must be a day such as 2026-01-31, or a moment such as 2026-01-31T12:00:00Z',
  json: { type: 'string', format: 'date-time' },
}
