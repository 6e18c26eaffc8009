interface Stopped {
  stop(): void
}

const leaving = new Set<Stopped>()

const stopAll = () => {
  const gone = [...leaving]
  leaving.clear()
  for (const each of gone) {
    try {
      each.stop()
    } catch (error) {
      // What one of them runs into is not to keep the others going.
      reportError(error)
    }
  }
}

/**
 * Stops what observes a view unless it stays: for an effect that runs after each render, the end of which says nothing of
 * whether the view is gone. React ends all effects and begins them anew in one go.
 */
export function leave(observer: Stopped): void {
  if (!leaving.size) queueMicrotask(stopAll)
  leaving.add(observer)
}

/** The view is still there. */
export const stay = (observer: Stopped): boolean => leaving.delete(observer)
