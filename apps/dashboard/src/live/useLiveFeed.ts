import { useEffect, useState, useSyncExternalStore } from 'react'
import { useGateway } from '../gateway/GatewayContext.ts'
import { createLiveFeed, type LiveFeed } from './createLiveFeed.ts'
import type { LiveSearch } from './liveSearch.ts'
import type { LiveState } from './liveState.ts'

/** The signals of a filter as they come, as long as the component is there. */
export function useLiveFeed(search: LiveSearch): { feed: LiveFeed; state: LiveState } {
  const gateway = useGateway()
  const [feed] = useState(() =>
    createLiveFeed({
      open: (after, signal) => gateway.open('/:project/signals/live', { ...search, after }, signal),
    }),
  )
  useEffect(() => feed.start(), [feed])
  return { feed, state: useSyncExternalStore(feed.subscribe, feed.getState) }
}
