import { type FeedbackSignalInput, slotOf } from '@feedback-signals/protocol'
import { checkedSignal } from './checkSignal.ts'
import { createDelivery, type Progress } from './delivery.ts'
import { FeedbackError } from './errors.ts'
import type { FeedbackEvent, PendingSignal } from './events.ts'
import { createListeners } from './listeners.ts'
import { checkedUrl } from './origin.ts'
import { createMemoryStore, createOutbox, type OutboxEntry, type OutboxStore } from './outbox.ts'
import { type Clock, runtime, type SendRequest, systemClock } from './platform.ts'
import { type OpenReceipt, openReceipt, type Receipt } from './receipt.ts'
import { newSignalId } from './signalId.ts'
import { isWithdrawal } from './signals.ts'
import { createSlots, type Slot, type SlotMemory } from './slots.ts'
import type { FeedbackTarget } from './target.ts'
import { KIT_VERSION } from './version.ts'

/** The parts of a client. Each has a real default; a test or another platform brings its own. */
export interface ClientOptions {
  /** Origins that may receive feedback tokens. @default any: `readFeedbackTarget` has checked the target */
  allowedOrigins?: readonly string[] | undefined
  /** @default the runtime's `fetch` */
  send?: SendRequest | undefined
  /** Where owed signals are kept. @default memory */
  store?: OutboxStore | undefined
  /** Remembers votes across visits. @default none */
  memory?: SlotMemory | undefined
  clock?: Clock | undefined
  /** 0 (inclusive) to 1 (exclusive). @default Math.random */
  random?: (() => number) | undefined
  /** Whether an attempt can succeed at all. @default always */
  isOnline?: (() => boolean) | undefined
}

/** Takes signals, and sees that they arrive. */
export interface FeedbackClient {
  /**
   * Owes a signal to the gateway of `target`, and sends it. A newer signal of the same slot replaces one that was
   * not sent yet, and supersedes one that was.
   *
   * @throws FeedbackError at once where the signal or the target is wrong: `signal_invalid`, `url_invalid`,
   * `url_origin`, `client_destroyed`.
   */
  submit(target: FeedbackTarget, signal: FeedbackSignalInput): Receipt
  /** What this browser says of an answer in one slot, such as `thumbs`. */
  slot(target: Pick<FeedbackTarget, 'inferenceId'>, name: string): Slot
  /** What is still owed, oldest first. */
  pending(): Promise<PendingSignal[]>
  /** Attempts everything that is owed now; resolves when those attempts have ended, whatever came of them. */
  flush(): Promise<void>
  /** Forgets everything, owed signals and votes, as at sign-out. */
  clear(): Promise<void>
  /** Stops sending. What is owed stays in the store for the next client. */
  destroy(): void
  /** Follows every step of every signal; returns the undo. */
  onEvent(listener: (event: FeedbackEvent) => void): () => void
}

const slotKey = (inferenceId: string, slot: string | null) =>
  slot === null ? undefined : `${inferenceId} ${slot}`

const pendingOf = ({ id, target, signal, attempts }: OutboxEntry): PendingSignal => ({
  id,
  inferenceId: target.inferenceId,
  signal,
  attempts,
})

/** A client of given parts. In a page use `createFeedbackClient` of `@feedback-signals/browser`. */
export function createClient(options: ClientOptions = {}): FeedbackClient {
  const { clock = systemClock, store = createMemoryStore(), isOnline = () => true } = options
  const {
    allowedOrigins,
    random = Math.random,
    send = (url, request) => runtime.fetch(url, request),
  } = options
  const receipts = new Map<string, OpenReceipt>()
  const events = createListeners<[FeedbackEvent]>()
  const outbox = createOutbox(store)
  const slots = createSlots(options.memory)
  let destroyed = false

  const tell = (entry: OutboxEntry, status: FeedbackEvent['status'], details: Partial<FeedbackEvent> = {}) =>
    events.emit({ ...pendingOf(entry), status, at: clock.now(), ...details })

  const report = (entry: OutboxEntry, progress: Progress) => {
    const { status, ...outcome } = progress
    slots.progressed(entry, progress)
    receipts.get(entry.id)?.move(status, outcome)
    if (status === 'delivered' || status === 'failed') receipts.delete(entry.id)
    const { stored, ...details } = { stored: undefined, ...outcome }
    tell(entry, status, { ...details, ...(stored && { storedId: stored.id }) })
  }

  const delivery = createDelivery({ outbox, send, clock, random, isOnline, report })

  const ready = outbox.load().then((left) => {
    for (const entry of left) slots.submitted(entry)
    delivery.wake()
  })

  const receiptOf = (id: string) => {
    const open = receipts.get(id) ?? openReceipt(id)
    receipts.set(id, open)
    return open
  }

  const undo = (entry: OutboxEntry): Receipt => {
    const open = receiptOf(entry.id)
    void outbox.remove(entry.id)
    receipts.delete(entry.id)
    slots.undone(entry.slot)
    open.move('withdrawn')
    tell(entry, 'withdrawn')
    return open.receipt
  }

  const owe = (entry: OutboxEntry): Receipt => {
    const { receipt } = receiptOf(entry.id)
    slots.submitted(entry)
    tell(entry, 'queued')
    void outbox.put(entry).then(delivery.wake)
    return receipt
  }

  /** The newest signal of a slot, if nobody can have received it yet. */
  const unsent = (slot: string) => {
    const entry = outbox.get(slots.newest(slot) ?? '')
    return entry?.attempts === 0 ? entry : undefined
  }

  const supersededBy = (slot: string | undefined, replaced: OutboxEntry | undefined) => {
    if (replaced) return replaced.signal.metadata?.supersedes
    return slot ? slots.newest(slot) : undefined
  }

  return {
    submit(target, input) {
      if (destroyed)
        throw new FeedbackError('client_destroyed', 'This client was destroyed and takes no more signals.')
      checkedUrl(target.url, allowedOrigins)
      const signal = checkedSignal(input)
      const slot = slotKey(target.inferenceId, slotOf(signal.signal_name))
      const replaced = slot ? unsent(slot) : undefined
      const supersedes = supersededBy(slot, replaced)
      if (replaced && !supersedes && isWithdrawal(signal)) return undo(replaced)
      const id = replaced?.id ?? newSignalId(clock.now(), supersedes)
      const kept = { signal_id: id, ...(supersedes && { supersedes }), kit_version: KIT_VERSION }
      return owe({
        id,
        slot: slot ?? id,
        target: { ...target },
        signal: { ...signal, metadata: { ...signal.metadata, ...kept } },
        attempts: 0,
        retryAt: clock.now(),
      })
    },
    slot: ({ inferenceId }, name) => slots.slot(`${inferenceId} ${name}`),
    async pending() {
      await ready
      return outbox.list().map(pendingOf)
    },
    async flush() {
      await ready
      await delivery.flush()
    },
    async clear() {
      const owed = outbox.list()
      slots.clear()
      await outbox.clear()
      const error = new FeedbackError(
        'cleared',
        'The signal was dropped, since the app cleared its feedback.',
      )
      for (const entry of owed) {
        receipts.get(entry.id)?.move('failed', { error })
        receipts.delete(entry.id)
        tell(entry, 'failed', { error })
      }
    },
    destroy() {
      destroyed = true
      delivery.stop()
    },
    onEvent: events.add,
  }
}
