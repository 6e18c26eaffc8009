import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useGateway } from '../gateway/GatewayContext.ts'
import { Failure } from '../ui/Failure.tsx'
import { KeyHints } from '../ui/KeyHints.tsx'
import { Loading } from '../ui/Loading.tsx'
import { BulkTags } from './BulkTags.tsx'
import { FilterBar } from './FilterBar.tsx'
import { LogTable } from './LogTable.tsx'
import { logsQuery } from './logQueries.ts'
import { NoLogs } from './NoLogs.tsx'
import { useLogTable } from './useLogTable.ts'

const route = getRouteApi('/')

const hints = [
  ['j k', 'move'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['/', 'search'],
] as const

/** The list of logs, filtered and ordered as the address says. */
export function LogsPage() {
  const search = route.useSearch()
  const pages = useInfiniteQuery(logsQuery(useGateway(), search))
  const logs = useMemo(() => pages.data?.pages.flatMap((page) => page.logs) ?? [], [pages.data])
  const table = useLogTable(logs, search)
  const more = () => {
    if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
  }
  const chosen = Object.keys(table.state.rowSelection)
  const found = `${logs.length}${pages.hasNextPage ? '+' : ''} ${logs.length === 1 ? 'log' : 'logs'}`

  return (
    <div className="logs">
      <h1 className="visually-hidden">Logs</h1>
      <FilterBar />
      {pages.error && !pages.data ? (
        <Failure error={pages.error} onRetry={() => void pages.refetch()} />
      ) : null}
      {pages.isPending ? <Loading what="logs" /> : null}
      {pages.data && logs.length === 0 ? <NoLogs filtered={Object.keys(search).length > 0} /> : null}
      {logs.length > 0 ? <LogTable key={JSON.stringify(search)} table={table} onNearEnd={more} /> : null}
      <footer className="logs-footer">
        {chosen.length > 0 ? (
          <BulkTags ids={chosen} onDone={() => table.resetRowSelection()} />
        ) : (
          <>
            <span role="status" className="tabular">
              {pages.data ? found : ''}
              {pages.isFetchingNextPage ? ', loading more…' : ''}
              {pages.isFetchNextPageError ? ', and the next page did not load' : ''}
            </span>
            <KeyHints hints={hints} />
          </>
        )}
      </footer>
    </div>
  )
}
