import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { FeedbackError } from './errors.ts'
import type { SignalStatus } from './receipt.ts'
import type { StoredSignal } from './verdict.ts'

/** One step of one signal, for observability. Holds no token. */
export interface FeedbackEvent {
  /** The `signal_id`. */
  readonly id: string
  readonly inferenceId: string
  readonly signal: FeedbackSignalInput
  readonly status: SignalStatus
  /** Attempts begun so far. */
  readonly attempts: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Whether it is on disk, and so outlives this page: told as it is owed, and again when that has come true later. */
  readonly saved?: boolean
  /** Why the attempt did not succeed. */
  readonly error?: FeedbackError
  /** When the next attempt is due, in milliseconds since the epoch. */
  readonly retryAt?: number
  /** The gateway's word that it is stored. */
  readonly stored?: StoredSignal
}

/** A signal that is still owed, as an app may see it: without the token. */
export type PendingSignal = Pick<FeedbackEvent, 'id' | 'inferenceId' | 'signal' | 'attempts'>
