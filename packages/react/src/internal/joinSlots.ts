import type { Slot, SlotState } from '@feedback-signals/browser'

/** Several slots, to be read and followed as one. */
export interface JoinedSlots {
  /** The same array until one of them changes. */
  get(): readonly SlotState[]
  getIdle(): readonly SlotState[]
  /** Calls `listener` on each change of any; returns the undo. */
  subscribe(listener: () => void): () => void
}

/** Joins slots, in their order. */
export function joinSlots(slots: readonly Slot[]): JoinedSlots {
  let states: readonly SlotState[] = []
  const idle = slots.map((slot) => slot.getIdle())
  return {
    get() {
      const now = slots.map((slot) => slot.get())
      if (now.length !== states.length || now.some((state, index) => state !== states[index])) states = now
      return states
    },
    getIdle: () => idle,
    subscribe(listener) {
      const undos = slots.map((slot) => slot.subscribe(listener))
      return () => {
        for (const undo of undos) undo()
      }
    },
  }
}

const byUrgency = ['failed', 'queued', 'sending', 'delivered', 'withdrawn', 'idle'] as const

/** What to tell of several slots in one message: the worst of them. */
export function worstOf(states: readonly SlotState[]): SlotState {
  const worst = byUrgency.find((status) => states.some((state) => state.status === status)) ?? 'idle'
  const { signal = null, error = null, failed } = states.find(({ status }) => status === worst) ?? {}
  const told = error ?? states.find((state) => state.error)?.error ?? null
  return { signal, status: worst, error: told, ...(failed && { failed }) }
}
