import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
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
import type { ClientAccess } from '../config/clientAccess.ts'
import { type RateLimit, windows } from '../config/rateLimit.ts'
import { json } from './json.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

// Order of arrival. Clocks of several processes disagree, and two rows may share a millisecond.
const arrival = () => bigint('seq', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity()

// A user's name may be longer than an index takes.
const ofUser = (column: AnyPgColumn) => sql`left(${column}, 200)`

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
    // What of the two may be searched for. `logs_by_text`, made by hand in the migration, is an index of both.
    inputSearch: text('input_search'),
    outputSearch: text('output_search'),
  },
  (log) => [
    uniqueIndex('logs_by_project').on(log.project, log.seq),
    index('logs_by_user').on(log.project, ofUser(log.userId)).where(sql`user_id is not null`),
  ],
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
    // Of its log, so that a report of a million signals joins nothing. A trigger keeps the tags.
    project: text('project').notNull(),
    endpoint: text('endpoint').notNull(),
    model: text('model').notNull(),
    answeredAt: instant('answered_at').notNull(),
    tags: text('tags').array().notNull(),
    name: text('name'),
    // What replaces what: `slotOf` of the protocol, and `metadata.supersedes`.
    slot: text('slot'),
    supersedes: text('supersedes'),
    // Kept by a trigger: whether nothing has replaced it.
    standing: boolean('standing').notNull().default(true),
    weightedScore: doublePrecision('weighted_score').notNull(),
    squaredWeight: doublePrecision('squared_weight').notNull(),
  },
  (signal) => [
    uniqueIndex('feedback_signals_once').on(signal.inferenceId, signal.signalId),
    uniqueIndex('feedback_signals_by_log').on(signal.inferenceId, signal.seq),
    // For those who watch signals arrive.
    index('feedback_signals_by_arrival').on(signal.seq),
    index('feedback_signals_by_user')
      .on(signal.project, ofUser(signal.userId))
      .where(sql`user_id is not null`),
    // And `feedback_signals_for_reports`, written by hand in the migration: Drizzle knows no INCLUDE.
  ],
)

const ratio = (part: string, whole: string) => sql.raw(`${part} / nullif(${whole}, 0)`)

/**
 * One row for each log, narrow enough to read hundreds of thousands for a report, with what its signals say together.
 * Triggers keep it, in the transaction that changes the log or adds the signal: see the migration that made it.
 */
export const answers = pgTable(
  'answers',
  {
    id: uuid('id')
      .primaryKey()
      .references(() => logs.id, { onDelete: 'cascade' }),
    seq: bigint('seq', { mode: 'bigint' }).notNull(),
    project: text('project').notNull(),
    endpoint: text('endpoint').notNull(),
    model: text('model').notNull(),
    createdAt: instant('created_at').notNull(),
    tags: text('tags').array().notNull(),
    explicitCount: integer('explicit_count').notNull().default(0),
    explicitWeight: doublePrecision('explicit_weight').notNull().default(0),
    explicitWeighted: doublePrecision('explicit_weighted').notNull().default(0),
    explicitSquared: doublePrecision('explicit_squared').notNull().default(0),
    explicitScore: doublePrecision('explicit_score').generatedAlwaysAs(
      ratio('explicit_weighted', 'explicit_weight'),
    ),
    implicitCount: integer('implicit_count').notNull().default(0),
    implicitWeight: doublePrecision('implicit_weight').notNull().default(0),
    implicitWeighted: doublePrecision('implicit_weighted').notNull().default(0),
    implicitSquared: doublePrecision('implicit_squared').notNull().default(0),
    implicitScore: doublePrecision('implicit_score').generatedAlwaysAs(
      ratio('implicit_weighted', 'implicit_weight'),
    ),
    // Of each name of behaviour, null among them, the combined score: what agreement compares with the explicit score.
    seenNames: text('seen_names').array().notNull().default(sql`'{}'`),
    seenScores: doublePrecision('seen_scores').array().notNull().default(sql`'{}'`),
  },
  (answer) => [
    uniqueIndex('answers_by_project').on(answer.project, answer.seq),
    index('answers_by_time').on(answer.project, answer.createdAt),
    index('answers_by_explicit_score')
      .on(answer.project, answer.explicitScore, answer.explicitWeight, answer.seq)
      .where(sql`explicit_score is not null`),
    index('answers_by_implicit_score')
      .on(answer.project, answer.implicitScore, answer.implicitWeight, answer.seq)
      .where(sql`implicit_score is not null`),
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

/** The projects that were made by hand. Those of a config file are not here, and endpoints and keys may be of either. */
export const projects = pgTable('projects', {
  id: text('id').primaryKey(),
  createdAt: instant('created_at').notNull(),
})

/** The endpoints that were made by hand. */
export const endpoints = pgTable(
  'endpoints',
  {
    project: text('project').notNull(),
    id: text('id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (endpoint) => [primaryKey({ columns: [endpoint.project, endpoint.id] })],
)

/** The keys that were made by hand. One that is revoked stays, so that it is still known for what it was. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: uuid('id').primaryKey(),
    seq: arrival(),
    project: text('project').notNull(),
    name: text('name').notNull(),
    // SHA-256 in hex. The key has 256 bits of chance in it, so nothing slower has to keep it from being guessed.
    digest: text('digest').notNull(),
    // Its first and last characters, to tell it by.
    beginning: text('beginning').notNull(),
    ending: text('ending').notNull(),
    admin: boolean('admin').notNull(),
    rateLimits: json('rate_limits').$type<RateLimit[]>().notNull(),
    // Its `secret` is sealed: see `keys/clientSecrets.ts`.
    clientAccess: json('client_access').$type<ClientAccess>(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (key) => [
    uniqueIndex('api_keys_by_digest').on(key.digest),
    uniqueIndex('api_keys_by_name').on(key.project, key.name).where(sql`revoked_at is null`),
  ],
)
