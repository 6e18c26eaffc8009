import type { DeadSignal, FeedbackClient } from '@feedback-signals/core'
import { createStore, type Store } from '../ui/store.ts'

/** What the client has given up, as its store keeps it. */
export interface Parked extends Pick<Store<readonly DeadSignal[]>, 'get' | 'subscribe'> {
  /** Reads it anew. */
  look(): Promise<void>
}

/** Follows what is parked: read at first, and whenever a signal fails or is owed again. */
export function createParked(client: Pick<FeedbackClient, 'dead' | 'onEvent'>): Parked {
  const parked = createStore<readonly DeadSignal[]>([])
  const look = async () => {
    const found = await client.dead()
    if (found.length > 0 || parked.get().length > 0) parked.set(found.toReversed())
  }
  client.onEvent(({ id, status }) => {
    if (status === 'failed' || parked.get().some(({ entry }) => entry.id === id)) void look()
  })
  void look()
  return { get: parked.get, subscribe: parked.subscribe, look }
}
