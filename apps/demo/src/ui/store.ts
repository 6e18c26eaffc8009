/** A value that can be read, changed and followed. */
export interface Store<T> {
  get(): T
  /** Replaces the value; the same value again tells nobody. */
  set(next: T): void
  /** Calls `listener` on each change; returns the undo. */
  subscribe(listener: () => void): () => void
}

/** A store of one value. */
export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
