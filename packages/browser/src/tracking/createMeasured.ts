/** What was measured of answers, by inference, so that the rows of a virtualised list may come and go. */
export function createMeasured<State>() {
  const states = new Map<string, State>()
  const listeners = new Map<string, Set<() => void>>()
  return {
    get: (inferenceId: string): State | undefined => states.get(inferenceId),
    set(inferenceId: string, state: State): void {
      states.set(inferenceId, state)
      for (const listener of listeners.get(inferenceId) ?? []) listener()
    },
    /** Calls `listener` when `get` of this answer changes; returns the undo. */
    subscribe(inferenceId: string, listener: () => void): () => void {
      const all = listeners.get(inferenceId) ?? new Set()
      listeners.set(inferenceId, all.add(listener))
      return () => {
        all.delete(listener)
        if (all.size === 0 && listeners.get(inferenceId) === all) listeners.delete(inferenceId)
      }
    },
  }
}
