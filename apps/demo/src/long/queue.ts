/** Does a few things at a time, in the order in which they were asked for. */
export interface Queue {
  /** Returns the undo, which calls it off while it waits. */
  add(run: () => Promise<void>): () => void
}

/** @param most - how many run at a time. */
export function createQueue(most: number): Queue {
  const waiting = new Set<() => Promise<void>>()
  let running = 0
  const next = () => {
    const [run] = waiting
    if (!run || running >= most) return
    waiting.delete(run)
    running += 1
    void run().finally(() => {
      running -= 1
      next()
    })
  }
  return {
    add(run) {
      const own = () => run()
      waiting.add(own)
      next()
      return () => void waiting.delete(own)
    },
  }
}
