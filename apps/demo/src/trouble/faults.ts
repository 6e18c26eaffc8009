import * as v from 'valibot'

/** The gateway's faults, as `GET /_faults` tells them. */
export const Faults = v.object({
  latency_ms: v.number(),
  error_rate: v.number(),
  error_status: v.number(),
  retry_after: v.nullable(v.number()),
  drop: v.nullable(v.picklist(['before', 'after'])),
  hang: v.boolean(),
  cors_refuse: v.boolean(),
  hide_headers: v.boolean(),
})

export type Faults = v.InferOutput<typeof Faults>

/** How many things go wrong. Which status an error has is no fault of its own. */
export function countFaults(faults: Faults): number {
  const { latency_ms, error_rate, drop, hang, cors_refuse, hide_headers } = faults
  return [latency_ms > 0, error_rate > 0, drop !== null, hang, cors_refuse, hide_headers].filter(Boolean)
    .length
}
