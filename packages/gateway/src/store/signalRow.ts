import type { FeedbackSignal, JsonObject } from '@feedback-signals/protocol'
import type { signals } from './schema.ts'
import type { NewSignal, StoredSignal } from './types.ts'

// The schema has read both columns before they were written.
const isObjectOrNull = (value: unknown): value is JsonObject | null => typeof value === 'object'

const objectOrNull = (value: unknown) => (isObjectOrNull(value) ? value : null)

/** The columns of a signal. */
export const toRow = ({ signal, ...row }: NewSignal): typeof signals.$inferInsert => ({
  ...row,
  signalId: signal.metadata?.signal_id ?? null,
  score: signal.score,
  weight: signal.weight,
  improvement: signal.improvement,
  qualitativeFeedback: signal.qualitative_feedback,
  signalName: signal.signal_name,
  signalSource: signal.signal_source,
  signalType: signal.signal_type,
  metadata: signal.metadata,
})

/** The eight fields of a row, as they are on the wire. */
const wireFields = (row: typeof signals.$inferSelect): FeedbackSignal => ({
  score: row.score,
  weight: row.weight,
  improvement: objectOrNull(row.improvement),
  qualitative_feedback: row.qualitativeFeedback,
  signal_name: row.signalName,
  signal_source: row.signalSource,
  signal_type: row.signalType,
  metadata: objectOrNull(row.metadata),
})

/** A row as the gateway reports it. */
export const fromRow = (row: typeof signals.$inferSelect): StoredSignal => ({
  id: row.id,
  created_at: row.createdAt,
  user_id: row.userId,
  ...wireFields(row),
})
