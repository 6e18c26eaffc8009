import * as v from 'valibot'

const metadata = v.nullable(v.record(v.string(), v.unknown()))

const CombinedScore = v.object({ score: v.nullable(v.number()), count: v.number(), total_weight: v.number() })

/** A signal as a log has it. */
export const StoredSignal = v.object({
  id: v.string(),
  created_at: v.string(),
  user_id: v.nullable(v.string()),
  /** `id` of the signal that took its place. */
  superseded_by: v.nullable(v.string()),
  score: v.number(),
  weight: v.number(),
  improvement: metadata,
  qualitative_feedback: v.nullable(v.string()),
  signal_name: v.nullable(v.string()),
  signal_source: v.picklist(['user', 'system']),
  signal_type: v.picklist(['explicit', 'implicit']),
  metadata,
})

export type StoredSignal = v.InferOutput<typeof StoredSignal>

/** One answer of the gateway, and what was said of it. */
export const Log = v.object({
  id: v.string(),
  endpoint: v.string(),
  dialect: v.string(),
  model: v.string(),
  status: v.picklist(['in_progress', 'completed', 'cancelled', 'failed']),
  created_at: v.string(),
  duration_ms: v.nullable(v.number()),
  user_id: v.nullable(v.string()),
  input: v.unknown(),
  output: v.unknown(),
  tags: v.array(v.string()),
  metadata,
  input_tokens: v.nullable(v.number()),
  output_tokens: v.nullable(v.number()),
  combined: v.object({ explicit: CombinedScore, implicit: CombinedScore }),
  feedback_signals: v.array(StoredSignal),
})

export type Log = v.InferOutput<typeof Log>

/** A page of logs. */
export const LogPage = v.object({ logs: v.array(Log), next_cursor: v.nullable(v.string()) })
