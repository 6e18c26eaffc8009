import { runtime } from './platform.ts'

/** A set of listeners that cannot hurt each other. */
export interface Listeners<Args extends unknown[]> {
  /** Returns the undo. */
  add(listener: (...args: Args) => void): () => void
  emit(...args: Args): void
}

export function createListeners<Args extends unknown[]>(): Listeners<Args> {
  const listeners = new Set<{ call: (...args: Args) => void }>()
  return {
    add(call) {
      // Wrapped, so that the same function added twice is two listeners with an undo each.
      const listener = { call }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    emit(...args) {
      for (const { call } of [...listeners]) {
        try {
          call(...args)
        } catch (error) {
          // An app's mistake: shown as such, and delivery goes on.
          runtime.setTimeout(() => {
            throw error
          }, 0)
        }
      }
    },
  }
}
