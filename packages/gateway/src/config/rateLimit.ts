import * as v from 'valibot'
import { shape } from './rules.ts'

/** Lengths of the windows in which completions are counted. */
export const windows = ['minute', 'hour', 'day', 'month'] as const

/** The length of a window. */
export type Window = (typeof windows)[number]

/** Schema of one rate limit: so many completions of a key, or of each of its users, in a window of the clock. */
export const RateLimit = shape({
  scope: v.picklist(['key', 'user'], 'must be "key" or "user"'),
  per: v.picklist(windows, 'must be "minute", "hour", "day" or "month"'),
  requests: v.pipe(
    v.number('must be a number'),
    v.safeInteger('must be a whole number'),
    v.minValue(1, 'must be at least 1'),
  ),
})

/** One rate limit of a key. */
export type RateLimit = v.InferOutput<typeof RateLimit>
