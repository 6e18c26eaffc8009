import type { FeedbackError, FeedbackEvent, PendingSignal, SignalStatus } from '@feedback-signals/core'
import { createStore, type Store } from '../ui/store.ts'

/** One step on a signal's way. */
export interface Step {
  readonly status: SignalStatus
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Attempts begun so far. */
  readonly attempts: number
  readonly error: FeedbackError | null
  readonly retryAt: number | null
  /** Whether the signal is on disk, and so outlives the page; `null` where the step says nothing of it. */
  readonly saved: boolean | null
}

/** One signal and its way so far. A new object with every step. */
export interface LoggedSignal extends PendingSignal {
  readonly status: SignalStatus
  /** Oldest first. */
  readonly steps: readonly Step[]
  /** UUID of the gateway's row. */
  readonly storedId: string | null
}

/** What the inspector shows: signals, newest first. */
export interface SignalLog extends Pick<Store<readonly LoggedSignal[]>, 'get' | 'subscribe'> {
  /** Takes a step of a signal. */
  record(event: FeedbackEvent): void
}

/** Signals kept. */
export const MOST_SIGNALS = 200

/** Steps kept of one signal: the way of one that was retried for a day is long. */
export const MOST_STEPS = 60

const stepOf = (event: FeedbackEvent, before: Step | undefined): Step => {
  const { status, at, attempts, error = null, saved = null } = event
  // That it is on disk by now changes nothing about the next attempt.
  const due = saved ? before?.retryAt : null
  return { status, at, attempts, error, retryAt: event.retryAt ?? due ?? null, saved }
}

const advance = (known: LoggedSignal | undefined, event: FeedbackEvent): LoggedSignal => ({
  id: event.id,
  inferenceId: event.inferenceId,
  signal: event.signal,
  status: event.status,
  attempts: event.attempts,
  steps: [...(known?.steps ?? []), stepOf(event, known?.steps.at(-1))].slice(-MOST_STEPS),
  storedId: event.stored?.id ?? known?.storedId ?? null,
})

/** Collects the events of a client: `client.onEvent(log.record)`. */
export function createSignalLog(): SignalLog {
  const signals = createStore<readonly LoggedSignal[]>([])
  const find = (id: string) => signals.get().find((signal) => signal.id === id)
  const record = (event: FeedbackEvent) => {
    const known = find(event.id)
    const next = advance(known, event)
    // A signal keeps its place: a row that jumps while it is read is a nuisance.
    const all = known
      ? signals.get().map((signal) => (signal === known ? next : signal))
      : [next, ...signals.get()]
    signals.set(all.slice(0, MOST_SIGNALS))
  }
  return {
    get: signals.get,
    subscribe: signals.subscribe,
    record,
  }
}

/** Whether it is owed to the gateway. */
export const isWaiting = ({ status }: LoggedSignal): boolean => status === 'queued' || status === 'sending'

/** Whether it waits where it does not outlive the page: storage is blocked or full. */
export const isInMemory = (signal: LoggedSignal): boolean =>
  isWaiting(signal) && signal.steps.findLast(({ saved }) => saved !== null)?.saved === false

const isUndelivered = (signal: LoggedSignal) => isWaiting(signal) || signal.status === 'failed'

/** How many signals are not at the gateway. */
export const countUndelivered = (signals: readonly LoggedSignal[]): number =>
  signals.filter(isUndelivered).length

/** Whether one of them will never be. */
export const hasFailed = (signals: readonly LoggedSignal[]): boolean =>
  signals.some(({ status }) => status === 'failed')
