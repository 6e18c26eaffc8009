import {
  bigint,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { windows } from '../config/rateLimit.ts'
import { json } from './json.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

// Order of arrival. Clocks of several processes disagree, and two rows may share a millisecond.
const arrival = () => bigint('seq', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity()

/** One answer of the gateway: what was asked and what was said. */
export const logs = pgTable(
  'logs',
  {
    id: uuid('id').primaryKey(),
    seq: arrival(),
    project: text('project').notNull(),
    endpoint: text('endpoint').notNull(),
    dialect: text('dialect', { enum: ['openai', 'anthropic'] }).notNull(),
    model: text('model').notNull(),
    status: text('status', { enum: ['in_progress', 'completed', 'cancelled', 'failed'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    completedAt: instant('completed_at'),
    userId: text('user_id'),
    input: json('input').notNull(),
    output: json('output'),
    metadata: json('metadata'),
    tags: text('tags').array().notNull(),
    inputTokens: integer('input_tokens'),
    outputTokens: integer('output_tokens'),
  },
  (log) => [uniqueIndex('logs_by_project').on(log.project, log.seq)],
)

/** One feedback signal on a log. */
export const signals = pgTable(
  'feedback_signals',
  {
    id: uuid('id').primaryKey(),
    seq: arrival(),
    inferenceId: uuid('inference_id')
      .notNull()
      .references(() => logs.id),
    // The idempotency key, out of `metadata`, for the index. Two nulls are two signals.
    signalId: text('signal_id'),
    createdAt: instant('created_at').notNull(),
    userId: text('user_id'),
    score: doublePrecision('score').notNull(),
    weight: doublePrecision('weight').notNull(),
    improvement: json('improvement'),
    qualitativeFeedback: text('qualitative_feedback'),
    signalName: text('signal_name'),
    signalSource: text('signal_source', { enum: ['user', 'system'] }).notNull(),
    signalType: text('signal_type', { enum: ['explicit', 'implicit'] }).notNull(),
    metadata: json('metadata'),
  },
  (signal) => [
    uniqueIndex('feedback_signals_once').on(signal.inferenceId, signal.signalId),
    uniqueIndex('feedback_signals_by_log').on(signal.inferenceId, signal.seq),
  ],
)

/** How many completions somebody was given in one window of the clock. */
export const counts = pgTable(
  'rate_limit_counts',
  {
    subject: text('subject').notNull(),
    window: text('window', { enum: windows }).notNull(),
    start: instant('starts_at').notNull(),
    end: instant('ends_at').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
  },
  (counter) => [
    primaryKey({ columns: [counter.subject, counter.window, counter.start] }),
    index('rate_limit_counts_by_end').on(counter.end),
  ],
)

/** What every process on one database must agree on, such as the secret that signs the tokens. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})
