import type { FeedbackError } from './errors.ts'
import { type Heard, listen, tellAll } from './listeners.ts'
import type { StoredSignal } from './verdict.ts'

/**
 * Where a signal is on its way: waiting in the outbox, being sent, stored by the gateway, refused for good, or
 * withdrawn before anything was sent.
 */
export type SignalStatus = 'queued' | 'sending' | 'delivered' | 'failed' | 'withdrawn'

/** Follows one submitted signal. */
export interface Receipt {
  /** The `signal_id`. */
  readonly id: string
  readonly status: SignalStatus
  /** Why the last attempt did not succeed; `null` while there is nothing to tell. */
  readonly error: FeedbackError | null
  /** Whether it is on disk, and so outlives this page. `false` until that is sure, and where storage is blocked or full. */
  readonly saved: boolean
  /** Calls `listener` on each change; returns the undo. */
  subscribe(listener: () => void): () => void
  /**
   * Resolves with the gateway's row once it is stored, or with `null` if it was withdrawn before it was sent.
   * Rejects with a `FeedbackError` if it can never be stored.
   */
  readonly delivered: Promise<StoredSignal | null>
}

/** A receipt with the handle that moves it. */
export interface OpenReceipt {
  readonly receipt: Receipt
  /** The store has spoken. */
  kept(saved: boolean): void
  move(status: SignalStatus, outcome: { error?: FeedbackError; stored?: StoredSignal }): void
}

/** Whether nothing more will happen. */
export const isFinal = (status: SignalStatus): boolean => status !== 'queued' && status !== 'sending'

export function openReceipt(id: string): OpenReceipt {
  const heard: Heard<[]> = { listeners: [] }
  let settle: (stored: StoredSignal | null) => void
  let reject: (error: FeedbackError | null) => void
  const delivered = new Promise<StoredSignal | null>((yes, no) => {
    settle = yes
    reject = no
  })
  // Most callers look at the status only; an unread rejection must not alarm the page.
  delivered.catch(() => {})
  const receipt: { -readonly [Field in keyof Receipt]: Receipt[Field] } = {
    id,
    status: 'queued',
    error: null,
    saved: false,
    subscribe: (listener) => listen(heard, listener),
    delivered,
  }
  return {
    receipt,
    kept(onDisk) {
      receipt.saved = onDisk
      tellAll(heard)
    },
    move(status, { error = null, stored = null }) {
      receipt.status = status
      receipt.error = error
      if (status === 'failed') reject(error)
      else if (isFinal(status)) settle(stored)
      tellAll(heard)
    },
  }
}
