import { attempt } from './attempt.ts'
import { backoff } from './backoff.ts'
import { FeedbackError } from './errors.ts'
import type { Outbox, OutboxEntry } from './outbox.ts'
import type { Clock, SendRequest } from './platform.ts'
import type { StoredSignal, Verdict } from './verdict.ts'

/** How far an entry has come. */
export type Progress =
  | { readonly status: 'sending' }
  | { readonly status: 'queued'; readonly error: FeedbackError; readonly retryAt: number }
  | { readonly status: 'delivered'; readonly stored: StoredSignal }
  | { readonly status: 'failed'; readonly error: FeedbackError }

/** What delivery works with. */
export interface DeliveryOptions {
  outbox: Outbox
  send: SendRequest
  clock: Clock
  /** 0 (inclusive) to 1 (exclusive), for the jitter. */
  random: () => number
  /** Whether an attempt can succeed at all. While it is false nothing is sent, so nothing counts as sent. */
  isOnline: () => boolean
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

export function createDelivery({ outbox, send, clock, random, isOnline, report }: DeliveryOptions): Delivery {
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
    const { error } = verdict
    const expired = clock.now() >= entry.target.expiresAt
    if (verdict.kind === 'refused' || expired) {
      await outbox.remove(entry.id)
      const tooLate = () =>
        new FeedbackError('token_expired', 'The feedback token expired before the gateway took the signal.', {
          cause: error,
        })
      return report(entry, { status: 'failed', error: expired ? tooLate() : error })
    }
    const retryAt = clock.now() + (verdict.wait ?? backoff(entry.attempts, { random }))
    await outbox.put({ ...entry, retryAt })
    report(entry, { status: 'queued', error, retryAt })
  }

  const deliver = async (waiting: OutboxEntry) => {
    const entry = { ...waiting, attempts: waiting.attempts + 1 }
    let verdict: Verdict
    try {
      await outbox.put(entry)
      report(entry, { status: 'sending' })
      verdict = await attempt(entry, send, clock)
    } finally {
      inFlight.delete(entry.id)
    }
    await conclude(entry, verdict)
  }

  const begin = (entry: OutboxEntry) => {
    const run = deliver(entry).finally(wake)
    inFlight.set(entry.id, run)
    return run
  }

  const idle = () => outbox.list().filter((entry) => !inFlight.has(entry.id))

  const wake = () => {
    callOff()
    if (stopped || !isOnline()) return
    const now = clock.now()
    for (const entry of idle().filter(({ retryAt }) => retryAt <= now)) {
      // Each attempt that ends wakes again, so the rest has its turn.
      if (inFlight.size >= CONCURRENCY) return
      begin(entry)
    }
    const next = Math.min(...idle().map(({ retryAt }) => retryAt))
    if (Number.isFinite(next)) callOff = clock.after(next - now, wake)
  }

  return {
    wake,
    async flush() {
      if (stopped || !isOnline()) return
      const rest = idle()
      const take = async () => {
        for (let entry = rest.shift(); entry; entry = rest.shift()) {
          const current = outbox.get(entry.id)
          if (current && !inFlight.has(entry.id)) await begin(current)
        }
      }
      await Promise.all([...inFlight.values(), ...Array.from({ length: CONCURRENCY }, take)])
    },
    stop() {
      stopped = true
      callOff()
    },
  }
}
