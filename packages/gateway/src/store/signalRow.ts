import { type FeedbackSignal, type JsonObject, limits, slotOf } from '@feedback-signals/protocol'
import type { signals } from './schema.ts'
import type { NewSignal, StoredSignal } from './types.ts'

// The schema has read both columns before they were written.
const isObjectOrNull = (value: unknown): value is JsonObject | null => typeof value === 'object'

const objectOrNull = (value: unknown) => (isObjectOrNull(value) ? value : null)

/** Most characters of a name or a model that reports tell apart: an index holds no long ones. */
const MOST_CHARACTERS = 200

const short = (text: string) => text.slice(0, MOST_CHARACTERS).toWellFormed()

// PostgreSQL fails where it divides so small a number that nothing is left; beside any weight that somebody means, it is
// nothing from the start.
const product = (one: number, other: number) => (Math.abs(one * other) < 1e-290 ? 0 : one * other)

const idOrNull = (id: unknown) => (typeof id === 'string' && id.length <= limits.signalIdLength ? id : null)

/** The columns of a signal. */
export const toRow = ({ signal, log, ...row }: NewSignal): typeof signals.$inferInsert => ({
  ...row,
  inferenceId: log.id,
  project: log.project,
  endpoint: log.endpoint,
  model: short(log.model),
  answeredAt: log.createdAt,
  tags: log.tags.map(short),
  signalId: signal.metadata?.signal_id ?? null,
  score: signal.score,
  weight: signal.weight,
  improvement: signal.improvement,
  qualitativeFeedback: signal.qualitative_feedback,
  signalName: signal.signal_name,
  signalSource: signal.signal_source,
  signalType: signal.signal_type,
  metadata: signal.metadata,
  name: signal.signal_name === null ? null : short(signal.signal_name),
  slot: slotOf(signal.signal_name, signal.metadata),
  supersedes: idOrNull(signal.metadata?.supersedes),
  weightedScore: product(signal.weight, signal.score),
  squaredWeight: product(signal.weight, signal.weight),
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
