import type { FeedbackSignal } from '@feedback-signals/protocol'
import type { Counter } from '../limits/counters.ts'
import type { Connections } from './database.ts'
import type { DeleteStore } from './deleteTypes.ts'
import type { KeyStore, PlaceStore } from './keyTypes.ts'
import type { LiveQueries } from './liveQueries.ts'
import type { LogPage, LogRequest } from './logList.ts'
import type { Reports } from './reports/index.ts'
import type { TagChange } from './tagQueries.ts'

/** The APIs through which an answer may be asked for. */
export const dialectNames = ['openai', 'anthropic'] as const

/** Which API the answer was asked through. */
export type DialectName = (typeof dialectNames)[number]

/** `cancelled`: the client left or the gateway stopped before the end. `failed`: the upstream did not answer. */
export const logStatuses = ['in_progress', 'completed', 'cancelled', 'failed'] as const

type LogStatus = (typeof logStatuses)[number]

/** One answer of the gateway. */
export interface Log {
  /** UUID; also the `id` of the answer. */
  id: string
  project: string
  endpoint: string
  dialect: DialectName
  model: string
  status: LogStatus
  createdAt: Date
  /** When the answer ended, however it ended. */
  completedAt: Date | null
  /** The end user that the credential named. */
  userId: string | null
  /** The messages, as the dialect has them. */
  input: unknown
  /** The answer, as the dialect has it; `null` until it ends. */
  output: unknown
  /** The request's metadata as it was sent. */
  metadata: unknown
  tags: string[]
  inputTokens: number | null
  outputTokens: number | null
}

/** A log at the moment its headers are sent. */
export type NewLog = Omit<Log, 'status' | 'completedAt' | 'output' | 'inputTokens' | 'outputTokens'>

/** How an answer ended. */
export interface LogEnd {
  status: Exclude<LogStatus, 'in_progress'>
  completedAt: Date
  output: unknown
  inputTokens: number | null
  outputTokens: number | null
}

/** What an edit of a log names; the rest stays. */
export interface LogEdit {
  input?: unknown
  output?: unknown
  metadata?: unknown
  tags?: string[]
}

/** A signal as it is stored: the wire fields, and what the gateway adds. */
export interface StoredSignal extends FeedbackSignal {
  /** UUID of the row. */
  id: string
  created_at: Date
  /** The user that the credential named. */
  user_id: string | null
}

/** What a signal keeps of the log that it is on. */
export type RatedLog = Pick<Log, 'id' | 'project' | 'endpoint' | 'model' | 'createdAt' | 'tags'>

/** A signal to store. */
export interface NewSignal {
  id: string
  log: RatedLog
  createdAt: Date
  userId: string | null
  signal: FeedbackSignal
}

/** Everything that the gateway keeps. */
export interface Store extends KeyStore, PlaceStore, DeleteStore {
  insertLog(log: NewLog): Promise<void>
  /** Records the end of an answer. An output that was edited meanwhile stays. */
  finishLog(id: string, end: LogEnd): Promise<void>
  findLog(id: string): Promise<Log | undefined>
  /** A log that is to be rated; of its model and tags as many characters as reports tell apart. */
  findRated(id: string): Promise<RatedLog | undefined>
  listLogs(request: LogRequest): Promise<LogPage>
  editLog(id: string, edit: LogEdit): Promise<void>
  /** Changes the tags of logs, all or none, and gives the ids of those that the project has. */
  changeTags(change: TagChange): Promise<string[]>
  /** Signals of the given logs, oldest first. */
  listSignals(inferenceIds: readonly string[]): Promise<Map<string, StoredSignal[]>>
  /**
   * Stores a signal. Where its log has one with the same `signal_id` already, stores nothing and gives that one;
   * of two that arrive together, one is stored. Rejects, as `isMissingReference` tells, where the log was deleted.
   */
  insertSignal(signal: NewSignal): Promise<StoredSignal | undefined>
  /** What the signals say together. */
  reports: Reports
  /** Signals as they are stored. */
  live: LiveQueries
  /**
   * Adds one to each of the counters and gives their counts; adds nothing, and gives `undefined`, where one of them is
   * at its limit. Exact, however many processes count.
   */
  count(counters: readonly Counter[]): Promise<number[] | undefined>
  readCounts(counters: readonly Counter[]): Promise<number[]>
  /** The value that the first caller of all processes gave this name. */
  settle(name: string, value: string): Promise<string>
  /** Frees the room of what was deleted, where the database does not do so by itself. */
  tidy(): Promise<void>
  /** `undefined` where there are none: an embedded database has no pool. */
  connections(): Connections | undefined
  /** Rejects where the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
