import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { FeedbackError } from './errors.ts'
import { type Heard, listen, tellAll } from './listeners.ts'
import type { OutboxEntry } from './outbox.ts'
import type { SignalStatus } from './receipt.ts'
import { isWithdrawal } from './signals.ts'

/** What this browser says in one slot, and how far that has come. The object is new with every change. */
export interface SlotState {
  /** The newest signal that has not failed; `null` where there is none, or it was withdrawn. */
  readonly signal: FeedbackSignalInput | null
  /** Of the newest signal, failed or not. */
  readonly status: SignalStatus | 'idle'
  /** Why the newest signal is not delivered. Stays while it is sent again, so that a message does not blink. */
  readonly error: FeedbackError | null
  /** With `failed`: the signal that failed, to be submitted again. */
  readonly failed?: FeedbackSignalInput
}

/** One slot, to be read and followed. The same object each time it is asked for. */
export interface Slot {
  get(): SlotState
  /** The state before anything is known, as a server renders it. */
  getIdle(): SlotState
  /** Calls `listener` on each change; returns the undo. */
  subscribe(listener: () => void): () => void
}

/** A signal that the gateway has stored. */
export interface Standing {
  readonly id: string
  readonly signal: FeedbackSignalInput
}

/** Remembers across visits what stands in each slot, so that history shows its votes and can change them. */
export interface SlotMemory {
  get(slot: string): Standing | undefined
  set(slot: string, standing: Standing): void
  /** Forgets all; with `page`, only what was read so far, as another page has seen to the rest. */
  clear(scope?: 'page'): void
}

interface Record extends Heard<[]> {
  state: SlotState
  newest: string | undefined
  standing: Standing | undefined
  slot: Slot
}

/** All slots of a client. */
export interface Slots {
  slot(key: string): Slot
  /** Id of the newest signal that has not failed: what a newer one supersedes. */
  newest(key: string): string | undefined
  submitted(entry: OutboxEntry): void
  progressed(entry: OutboxEntry, status: SignalStatus, error?: FeedbackError | null): void
  clear(scope?: 'page'): void
}

const idle: SlotState = { signal: null, status: 'idle', error: null }

const getIdle = () => idle

const nobody: Heard<[]>['listeners'] = []

/** Ids of a slot sort by age. */
const isNewer = (id = '', than: string) => id > than

const shown = (signal: FeedbackSignalInput | undefined) => (signal && !isWithdrawal(signal) ? signal : null)

const remembered = (standing: Standing | undefined): SlotState =>
  standing ? { signal: shown(standing.signal), status: 'delivered', error: null } : idle

/** The state of every slot that somebody has asked for or submitted to. */
export function createSlots(memory: SlotMemory | undefined): Slots {
  const records = new Map<string, Record>()

  const at = (key: string): Record => {
    const known = records.get(key)
    if (known) return known
    const standing = memory?.get(key)
    const record: Record = {
      state: remembered(standing),
      newest: standing?.id,
      standing,
      listeners: nobody,
      slot: { get: () => record.state, getIdle, subscribe: (listener) => listen(record, listener) },
    }
    records.set(key, record)
    return record
  }

  const change = (record: Record, state: SlotState) => {
    record.state = state
    tellAll(record)
  }

  const settle = (key: string, record: Record, standing: Standing) => {
    // An older signal that arrives after a newer one does not stand.
    if (isNewer(record.standing?.id, standing.id)) return
    record.standing = standing
    // One without a name is a slot of its own, which nothing will ever change; and what is observed of behaviour, by
    // the thousand, would leave no room for what people have said.
    if (key !== standing.id && standing.signal.signal_type !== 'implicit') memory?.set(key, standing)
    // The newer one failed meanwhile, so this one is the newest again.
    if (!isNewer(record.newest, standing.id)) record.newest = standing.id
  }

  return {
    slot: (key) => at(key).slot,
    newest: (key) => at(key).newest,
    submitted({ id, slot, signal }) {
      const record = at(slot)
      // One that an earlier visit left may be older than what has been stored since.
      if (isNewer(record.newest, id)) return
      record.newest = id
      change(record, { signal: shown(signal), status: 'queued', error: null })
    },
    progressed({ id, slot, signal }, status, error = null) {
      const record = at(slot)
      if (status === 'delivered') settle(slot, record, { id, signal })
      // A newer signal is on its way: what became of this one no longer shows.
      if (record.newest !== id) return
      if (status !== 'failed' && status !== 'withdrawn') {
        const told = status === 'sending' ? record.state.error : error
        return change(record, { signal: shown(signal), status, error: told })
      }
      record.newest = record.standing?.id
      const before = remembered(record.standing)
      change(record, error ? { ...before, status, error, failed: signal } : before)
    },
    clear(scope) {
      memory?.clear(scope)
      for (const record of records.values()) {
        record.newest = record.standing = undefined
        change(record, idle)
      }
    },
  }
}
