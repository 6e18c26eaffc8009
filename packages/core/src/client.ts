import { type FeedbackSignalInput, type SignalType, slotOf } from '@feedback-signals/protocol'
import { checkedSignal } from './checkSignal.ts'
import { createDelivery, type Progress } from './delivery.ts'
import { FeedbackError, type FeedbackErrorCode } from './errors.ts'
import type { FeedbackEvent, PendingSignal } from './events.ts'
import { type Heard, listen, tellAll } from './listeners.ts'
import { checkedUrl } from './origin.ts'
import { createOutbox, type DeadSignal, type OutboxEntry, type OutboxStore } from './outbox.ts'
import { type Clock, runtime, type SendRequest, systemClock } from './platform.ts'
import { isFinal, type OpenReceipt, openReceipt, type Receipt } from './receipt.ts'
import { newSignalId } from './signalId.ts'
import { isWithdrawal } from './signals.ts'
import { createSlots, type Slot, type SlotMemory } from './slots.ts'
import type { FeedbackTarget } from './target.ts'
import { KIT_VERSION } from './version.ts'

/** What a person has agreed to, by type of signal. What is not named is as before. */
export type Consent = Partial<Record<SignalType, boolean>>

/** The parts of a client. Each has a real default; a test or another platform brings its own. */
export interface ClientOptions {
  /** Origins that may receive feedback tokens. @default any: `readFeedbackTarget` has checked the target */
  allowedOrigins?: readonly string[] | undefined
  /** @default the runtime's `fetch` */
  send?: SendRequest | undefined
  /** Opens where owed signals are kept; called once, and again after it failed. @default memory */
  store?: (() => Promise<OutboxStore>) | undefined
  /** Remembers votes across visits. @default none */
  memory?: SlotMemory | undefined
  clock?: Clock | undefined
  /** 0 (inclusive) to 1 (exclusive). @default Math.random */
  random?: (() => number) | undefined
  /** Gets another token for an answer whose token the gateway no longer takes; `null` where there is none. */
  refreshToken?: ((target: FeedbackTarget) => Promise<FeedbackTarget | null>) | undefined
  /**
   * Kinds of signals that may be collected; `setConsent` changes it.
   * @default both
   */
  consent?: Consent | undefined
  /**
   * Who uses this browser, such as an id of the app. What another user left unsent is sent with that user's own
   * tokens, and shows neither in events nor in what is pending.
   */
  user?: string | undefined
  /** Whether an attempt can succeed at all. @default always */
  isOnline?: (() => boolean) | undefined
}

/** Takes signals, and sees that they arrive. */
export interface FeedbackClient {
  /** Who uses this browser, as the app said. */
  readonly user: string | undefined
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
  /** What can never be stored, with the reason, oldest first. Kept for a week at most. */
  dead(): Promise<DeadSignal[]>
  /** Changes what may be collected. Owed signals of a kind that no longer may be are dropped. */
  setConsent(consent: Consent): void
  /** Whether signals of a type may be collected. */
  allows(type: SignalType): boolean
  /** Calls `listener` as `setConsent` has changed what may be collected; returns the undo. */
  onConsent(listener: () => void): () => void
  /** Takes over what pages that are gone have left, and attempts what is due. */
  wake(): Promise<void>
  /** Attempts everything that is owed now, due or not; resolves when those attempts have ended, whatever came of them. */
  flush(): Promise<void>
  /**
   * Forgets everything of the client's user, owed and dead signals and votes, as at sign-out. Reaches the user's other
   * open pages too; `page` reaches this one only, and what it shows and owes.
   */
  clear(scope?: 'page'): Promise<void>
  /** Stops sending. What is owed stays in the store for the next client. */
  destroy(): void
  /** Follows every step of every signal; returns the undo. */
  onEvent(listener: (event: FeedbackEvent) => void): () => void
  /** Follows the signals that will never be stored: refused, expired, without consent, or cleared. Returns the undo. */
  onDead(listener: (event: FeedbackEvent) => void): () => void
}

const pendingOf = ({ id, target, signal, attempts }: OutboxEntry): PendingSignal => ({
  id,
  inferenceId: target.inferenceId,
  signal,
  attempts,
})

/** A client of given parts. In a page use `createFeedbackClient` of `@feedback-signals/browser`. */
export function createClient(options: ClientOptions = {}): FeedbackClient {
  const {
    clock = systemClock,
    isOnline = () => true,
    allowedOrigins,
    user,
    refreshToken,
    random,
    send = (url, request) => runtime.fetch(url, request),
  } = options
  const receipts = new Map<string, OpenReceipt>()
  const events: Heard<[FeedbackEvent]> = { listeners: [] }
  const consents: Heard<[]> = { listeners: [] }
  const outbox = createOutbox(options.store, clock)
  const slots = createSlots(options.memory)
  const consent = { ...options.consent }
  let destroyed = false

  const isOurs = (entry: OutboxEntry) => entry.user === user
  const owed = () => outbox.list().filter(isOurs)
  const allows = (type: SignalType = 'explicit') => consent[type] !== false

  const tell = (entry: OutboxEntry, status: FeedbackEvent['status'], details: Partial<FeedbackEvent>) =>
    tellAll(events, { ...pendingOf(entry), status, at: clock.now(), ...details })

  const report = (entry: OutboxEntry, { status, ...outcome }: Progress) => {
    if (!isOurs(entry)) return
    slots.progressed(entry, status, outcome.error)
    const open = receiptOf(entry.id)
    if (isFinal(status)) receipts.delete(entry.id)
    open.move(status, outcome)
    tell(entry, status, outcome)
  }

  const delivery = createDelivery({ outbox, send, clock, random, isOnline, refreshToken, report })

  const wake = async () => {
    for (const entry of (await outbox.claim()).filter(isOurs)) {
      const open = receipts.get(entry.id)
      if (open) open.kept(true)
      else slots.submitted(entry)
      tell(entry, open ? open.receipt.status : 'queued', { saved: true })
    }
    dropDenied()
    delivery.wake()
  }
  const ready = wake()

  const receiptOf = (id: string) => {
    const open = receipts.get(id) ?? openReceipt(id)
    receipts.set(id, open)
    return open
  }

  /** Takes back what nobody has seen, or what the app no longer wants sent. */
  const undo = (entry: OutboxEntry, progress: Progress = { status: 'withdrawn' }): Receipt => {
    const { receipt } = receiptOf(entry.id)
    void outbox.remove(entry.id)
    report(entry, progress)
    return receipt
  }

  const drop = (entry: OutboxEntry, code: FeedbackErrorCode, why: string) =>
    undo(entry, { status: 'failed', error: new FeedbackError(code, why) })

  const deny = (entry: OutboxEntry) => drop(entry, 'no_consent', 'No consent given.')

  const dropDenied = () => {
    for (const entry of owed()) if (!allows(entry.signal.signal_type)) deny(entry)
  }

  const owe = (entry: OutboxEntry): Receipt => {
    const open = receiptOf(entry.id)
    slots.submitted(entry)
    void outbox.put(entry).then((saved) => {
      // Taken back meanwhile.
      if (!outbox.get(entry.id)) return
      open.kept(saved)
      tell(entry, 'queued', { saved })
      delivery.wake()
    })
    return open.receipt
  }

  /** What a new signal of a slot replaces, if nobody can have received it yet, and else what it supersedes. */
  const predecessorOf = (slot: string) => {
    const newest = slots.newest(slot)
    const entry = outbox.get(newest)
    if (entry?.attempts !== 0) return { supersedes: newest }
    return { replaced: entry, supersedes: entry.signal.metadata?.supersedes }
  }

  return {
    user,
    submit(target, input) {
      if (destroyed) throw new FeedbackError('client_destroyed', 'Client destroyed.')
      checkedUrl(target.url, allowedOrigins)
      const signal = checkedSignal(input)
      const name = slotOf(signal.signal_name, signal.metadata)
      const slot = name && `${target.inferenceId} ${name}`
      const { replaced, supersedes } = slot ? predecessorOf(slot) : {}
      if (replaced && !supersedes && isWithdrawal(signal)) return undo(replaced)
      const id = replaced?.id ?? newSignalId(clock.now(), supersedes)
      const kept = { signal_id: id, ...(supersedes && { supersedes }), kit_version: KIT_VERSION }
      const entry: OutboxEntry = {
        id,
        slot: slot || id,
        target: { ...target },
        signal: { ...signal, metadata: { ...signal.metadata, ...kept } },
        attempts: 0,
        retryAt: clock.now(),
        user,
      }
      return allows(signal.signal_type) ? owe(entry) : deny(entry)
    },
    slot: (target, name) => slots.slot(`${target.inferenceId} ${name}`),
    async pending() {
      await ready
      return owed().map(pendingOf)
    },
    dead: async () => (await outbox.parked()).filter(({ entry }) => isOurs(entry)),
    setConsent(change) {
      Object.assign(consent, change)
      dropDenied()
      tellAll(consents)
    },
    allows,
    onConsent: (listener) => listen(consents, listener),
    wake,
    async flush() {
      await wake()
      await delivery.flush()
    },
    async clear(scope) {
      slots.clear(scope)
      for (const entry of owed()) drop(entry, 'cleared', 'Cleared.')
      if (!scope) await outbox.clear(user)
    },
    destroy() {
      destroyed = true
      delivery.stop()
      void outbox.release()
    },
    onEvent: (listener) => listen(events, listener),
    onDead: (listener) => listen(events, (event) => event.status === 'failed' && listener(event)),
  }
}
