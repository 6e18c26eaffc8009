import { runtime } from './platform.ts'

/** Wrapped, so that the same function added twice is two listeners with an undo each. */
export interface Listener<Args extends unknown[]> {
  readonly call: (...args: Args) => void
}

/** Listeners that cannot hurt each other. */
export interface Listeners<Args extends unknown[]> {
  /** Returns the undo. */
  add(listener: (...args: Args) => void): () => void
  emit(...args: Args): void
}

/** Calls all that are in the list now. */
export function callAll<Args extends unknown[]>(listeners: readonly Listener<Args>[], ...args: Args): void {
  for (const { call } of listeners) {
    try {
      call(...args)
    } catch (error) {
      // An app's mistake: shown as such, and delivery goes on.
      runtime.setTimeout(() => {
        throw error
      }, 0)
    }
  }
}

/** Adds to the list that `holder` has, which is another list afterwards; returns the undo. */
export function addTo<Args extends unknown[]>(
  holder: { listeners: readonly Listener<Args>[] },
  call: (...args: Args) => void,
): () => void {
  const listener = { call }
  // Not spread, which makes room for sixteen more, in each slot of a long chat.
  holder.listeners = holder.listeners.concat(listener)
  return () => {
    holder.listeners = holder.listeners.filter((other) => other !== listener)
  }
}

export function createListeners<Args extends unknown[]>(): Listeners<Args> {
  const holder: { listeners: readonly Listener<Args>[] } = { listeners: [] }
  return {
    add: (call) => addTo(holder, call),
    emit: (...args) => callAll(holder.listeners, ...args),
  }
}
