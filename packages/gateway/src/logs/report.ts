import type { Log, StoredSignal } from '../store/types.ts'

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
  user_id: log.userId,
  input: log.input,
  output: log.output,
  tags: log.tags,
  metadata: log.metadata,
  input_tokens: log.inputTokens,
  output_tokens: log.outputTokens,
  feedback_signals: signals.map((signal) => ({ ...signal, created_at: signal.created_at.toISOString() })),
})
