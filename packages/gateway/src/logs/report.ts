import { combineSignals } from '@feedback-signals/protocol'
import type { Log, StoredSignal } from '../store/types.ts'
import { supersededBy } from './supersession.ts'

const durationOf = ({ createdAt, completedAt }: Log) =>
  completedAt && Math.max(0, completedAt.getTime() - createdAt.getTime())

/** Signals of a log as the gateway reports them, each with what took its place. */
export function reportSignals(signals: readonly StoredSignal[]) {
  const replaced = supersededBy(signals)
  return signals.map((signal) => ({
    ...signal,
    created_at: signal.created_at.toISOString(),
    superseded_by: replaced.get(signal.id) ?? null,
  }))
}

/** A log as the gateway reports it. */
export const reportLog = (log: Log, signals: readonly StoredSignal[]) => ({
  id: log.id,
  project: log.project,
  endpoint: log.endpoint,
  dialect: log.dialect,
  model: log.model,
  status: log.status,
  created_at: log.createdAt.toISOString(),
  completed_at: log.completedAt?.toISOString() ?? null,
  duration_ms: durationOf(log),
  user_id: log.userId,
  input: log.input,
  output: log.output,
  tags: log.tags,
  metadata: log.metadata,
  input_tokens: log.inputTokens,
  output_tokens: log.outputTokens,
  combined: combineSignals(signals),
  feedback_signals: reportSignals(signals),
})
