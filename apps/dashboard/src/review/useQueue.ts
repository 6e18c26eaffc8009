import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { QUEUE } from '../app/refresh.ts'
import { useGateway } from '../gateway/GatewayContext.ts'
import type { Log } from '../gateway/log.ts'
import { logsQuery } from '../logs/logQueries.ts'
import { type ReviewSearch, unreviewed } from './reviewSearch.ts'

/** The next page is asked for when so few logs are left. */
const AHEAD = 10

interface Queue {
  /** The log to look at; nothing where none is left, or none has come yet. */
  log: Log | undefined
  isPending: boolean
  error: Error | null
  retry: () => void
  /** Whether there is one before it. */
  hasPrevious: boolean
  next: () => void
  previous: () => void
}

/** The logs that nobody has reviewed, the newest first, one at a time. It stands still while they are tagged. */
export function useQueue(search: ReviewSearch): Queue {
  const { queryKey, ...query } = logsQuery(useGateway(), unreviewed(search))
  const pages = useInfiniteQuery({
    ...query,
    queryKey: [QUEUE, ...queryKey] as unknown as typeof queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [at, setAt] = useState(0)
  const logs = pages.data?.pages.flatMap((page) => page.logs) ?? []
  const log = logs[at]
  return {
    log,
    isPending: pages.isPending || (!log && pages.isFetchingNextPage),
    error: log ? null : pages.error,
    retry: () => void pages.refetch(),
    hasPrevious: at > 0,
    next() {
      setAt(Math.min(at + 1, logs.length))
      if (at + AHEAD > logs.length && pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
    },
    previous: () => setAt(Math.max(0, at - 1)),
  }
}
