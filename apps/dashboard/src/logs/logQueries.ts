import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Gateway } from '../gateway/gateway.ts'
import { Log, LogPage } from '../gateway/log.ts'
import type { LogSearch } from './logSearch.ts'

/** Logs of a page: some screens full. */
const PAGE = 50

/** The list of logs, page by page. */
export const logsQuery = (gateway: Gateway, search: LogSearch) =>
  infiniteQueryOptions({
    queryKey: ['logs', search],
    queryFn: ({ pageParam, signal }) =>
      gateway.read('/:project/logs', { ...search, limit: PAGE, cursor: pageParam }, LogPage, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  })

/** One log. */
export const logQuery = (gateway: Gateway, id: string) =>
  queryOptions({
    queryKey: ['log', id],
    queryFn: ({ signal }) => gateway.read(`/log/${encodeURIComponent(id)}`, {}, Log, signal),
  })
