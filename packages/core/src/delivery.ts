import { attempt } from './attempt.ts'
import { backoff } from './backoff.ts'
import { FeedbackError } from './errors.ts'
import type { Outbox, OutboxEntry } from './outbox.ts'
import type { Clock, SendRequest } from './platform.ts'
import type { SignalStatus } from './receipt.ts'
import type { FeedbackTarget } from './target.ts'
import type { StoredSignal, Verdict } from './verdict.ts'

/** How far an entry has come, and what was said of it. */
export interface Progress {
  readonly status: SignalStatus
  /** Why it is not delivered. */
  readonly error?: FeedbackError
  /** When it is tried again, in milliseconds since the epoch. */
  readonly retryAt?: number
  readonly stored?: StoredSignal
}

/** What delivery works with. */
export interface DeliveryOptions {
  outbox: Outbox
  send: SendRequest
  clock: Clock
  /** 0 (inclusive) to 1 (exclusive), for the jitter. @default Math.random */
  random: (() => number) | undefined
  /** Whether an attempt can succeed at all. While it is false nothing is sent, so nothing counts as sent. */
  isOnline: () => boolean
  /** Gets another token for an answer whose token the gateway no longer takes; `null` where there is none. */
  refreshToken?: ((target: FeedbackTarget) => Promise<FeedbackTarget | null>) | undefined
  /** Told of every step of every entry. */
  report: (entry: OutboxEntry, progress: Progress) => void
}

/** The one sender: takes due entries from the outbox, and takes them out once the gateway has spoken. */
export interface Delivery {
  /** Attempts what is due, and what becomes due later. */
  wake(): void
  /** Attempts everything now, due or not; resolves when those attempts have ended. */
  flush(): Promise<void>
  /** Ends all attempts that have not begun. */
  stop(): void
}

// A page shares about six connections a host between its own requests and ours: leave it some.
const CONCURRENCY = 4

/** Milliseconds: a day. An entry that is due later than this was dated by a clock that has since been set right. */
const LONGEST_WAIT = 86_400_000

export function createDelivery({
  outbox,
  send,
  clock,
  random,
  isOnline,
  refreshToken,
  report,
}: DeliveryOptions): Delivery {
  const inFlight = new Map<string, Promise<void>>()
  let callOff = () => {}
  let stopped = false

  const conclude = async (entry: OutboxEntry, verdict: Verdict) => {
    // Cleared while it was under way: whatever the gateway said is nobody's business any more.
    if (!outbox.get(entry.id)) return
    if (verdict.kind === 'stored') {
      await outbox.remove(entry.id)
      return report(entry, { status: 'delivered', stored: verdict.stored })
    }
    let { error } = verdict
    const now = clock.now()
    const isLate = now >= entry.target.expiresAt
    if (isLate) error = new FeedbackError('token_expired', 'The token expired first.', { cause: error })
    if (isLate || verdict.kind === 'refused') {
      await outbox.park(entry, error)
      return report(entry, { status: 'failed', error })
    }
    const retryAt = now + Math.min(verdict.wait ?? backoff(entry.attempts, { random }), LONGEST_WAIT)
    // Once stopped, it is for whoever takes over to keep.
    if (!stopped) await outbox.put({ ...entry, retryAt })
    report(entry, { status: 'queued', error, retryAt })
  }

  const deliver = async (entry: OutboxEntry) => {
    report(entry, { status: 'sending' })
    let current = entry
    let verdict = await attempt(current, send, clock)
    if (refreshToken && verdict.error?.status === 401) {
      const target = await refreshToken(entry.target).catch(() => null)
      // Unless it was cleared meanwhile.
      if (target && outbox.get(entry.id)) {
        current = { ...entry, target }
        outbox.note(current)
        verdict = await attempt(current, send, clock)
      }
    }
    inFlight.delete(entry.id)
    const concluded = conclude(current, verdict)
    // The next one need not wait for the disk.
    wake()
    await concluded
  }

  const begin = (waiting: OutboxEntry) => {
    const entry = { ...waiting, attempts: waiting.attempts + 1 }
    outbox.note(entry)
    // In flight before anybody is told, so that a listener who flushes does not send it twice.
    inFlight.set(entry.id, Promise.resolve(entry).then(deliver).finally(wake))
  }

  const idle = () => outbox.written().filter((entry) => !inFlight.has(entry.id))

  const wake = () => {
    callOff()
    if (stopped || !isOnline()) return
    const now = clock.now()
    let next = LONGEST_WAIT + 1
    for (const entry of idle()) {
      const wait = entry.retryAt - now
      if (wait > 0 && wait <= LONGEST_WAIT) next = Math.min(next, wait)
      // Each attempt that ends wakes again, so the rest has its turn.
      else if (inFlight.size >= CONCURRENCY) return
      else begin(entry)
    }
    if (next <= LONGEST_WAIT) callOff = clock.after(next, wake)
  }

  return {
    wake,
    async flush() {
      for (const entry of idle()) outbox.note({ ...entry, retryAt: 0 })
      wake()
      while (inFlight.size > 0) await Promise.race(inFlight.values())
    },
    stop() {
      stopped = true
      callOff()
    },
  }
}
