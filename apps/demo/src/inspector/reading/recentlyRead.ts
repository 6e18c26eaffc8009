import type { Shown } from '../../behaviour/shownAnswer.ts'
import { createStore, type Store } from '../../ui/store.ts'

/** Where it is known how answers are read. */
export interface ReadingSource {
  hasBeenRead(inferenceId: string): boolean
  /** Calls `listener` when that answer is read; returns the undo. */
  subscribe(inferenceId: string, listener: () => void): () => void
}

/** Ids of the inferences that were read last. */
export interface RecentlyRead extends Pick<Store<ReadonlySet<string>>, 'get' | 'subscribe'> {
  stop(): void
}

/**
 * Follows which answers of a page were read last, of however many. Tells only when another one comes among them: how far
 * each has been read is for its own row to follow.
 *
 * @param most - how many it keeps.
 */
export function followRecentlyRead(shown: Shown, source: ReadingSource, most: number): RecentlyRead {
  const undos = new Map<string, () => void>()
  const recent = createStore<ReadonlySet<string>>(new Set())
  /** The one read last comes last. */
  const order = new Set<string>()

  const touch = (id: string) => {
    if (!source.hasBeenRead(id)) return
    order.delete(id)
    order.add(id)
    for (const oldest of order) {
      if (order.size <= most) break
      order.delete(oldest)
    }
    if (!recent.get().has(id)) recent.set(new Set(order))
  }
  const follow = () => {
    for (const { target } of shown.get()) {
      const id = target.inferenceId
      if (undos.has(id)) continue
      undos.set(
        id,
        source.subscribe(id, () => touch(id)),
      )
      touch(id)
    }
  }
  const leave = shown.subscribe(follow)
  follow()
  return {
    get: recent.get,
    subscribe: recent.subscribe,
    stop() {
      leave()
      for (const undo of undos.values()) undo()
    },
  }
}
