import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as v from 'valibot'
import { badField, requireObject, validate } from '../http/validate.ts'

const HOUR = 3600

const whole = (max: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(0, 'must be at least 0'),
    v.maxValue(max, `must be at most ${max}`),
  )

const isErrorStatus = (value: unknown): value is ContentfulStatusCode =>
  typeof value === 'number' && Number.isInteger(value) && value >= 400 && value <= 599

const flag = v.optional(v.boolean('must be true or false'), false)

/** Schema of the faults, each with the default that does no harm. */
export const Faults = v.object({
  latency_ms: v.optional(whole(HOUR * 1000), 0),
  error_rate: v.optional(
    v.pipe(
      v.number('must be a number'),
      v.minValue(0, 'must be at least 0'),
      v.maxValue(1, 'must be at most 1'),
    ),
    0,
  ),
  error_status: v.optional(
    v.custom<ContentfulStatusCode>(isErrorStatus, 'must be a status from 400 to 599'),
    503,
  ),
  retry_after: v.optional(v.nullable(whole(24 * HOUR)), null),
  drop: v.optional(v.nullable(v.picklist(['before', 'after'], 'must be "before", "after" or null')), null),
  hang: flag,
  cors_refuse: flag,
  hide_headers: flag,
})

/** What goes wrong on purpose. */
export type Faults = v.InferOutput<typeof Faults>

/** Nothing goes wrong on purpose. */
export const noFaults: Faults = v.parse(Faults, {})

const known = new Set(Object.keys(Faults.entries))

/** Reads a whole set of faults: what a body does not name is healed. */
export function readFaults(body: unknown): Faults {
  requireObject(body)
  // Not by a strict object, whose test for a field passes over names that every object inherits, such as "constructor".
  const unknown = Object.keys(Object(body)).find((field) => !known.has(field))
  if (unknown !== undefined) throw badField(unknown, `is not a fault. There are ${[...known].join(', ')}`)
  return validate(Faults, body)
}
