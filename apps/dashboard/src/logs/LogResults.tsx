import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useGateway } from '../gateway/GatewayContext.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { BulkTags } from './BulkTags.tsx'
import { LogCount } from './LogCount.tsx'
import { LogTable } from './LogTable.tsx'
import { logsQuery } from './logQueries.ts'
import type { LogSearch } from './logSearch.ts'
import { NoLogs } from './NoLogs.tsx'
import { useLogTable } from './useLogTable.ts'

/** One list of logs, and what can be done to many of them. */
export function LogResults({ search }: { search: LogSearch }) {
  const pages = useInfiniteQuery(logsQuery(useGateway(), search))
  const logs = useMemo(() => pages.data?.pages.flatMap((page) => page.logs) ?? [], [pages.data])
  const table = useLogTable(logs, search)
  const chosen = Object.keys(table.state.rowSelection)
  const more = () => {
    if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
  }
  if (pages.isPending) return <Loading what="logs" />
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />
  if (logs.length === 0) return <NoLogs filtered={Object.keys(search).length > 0} />
  return (
    <>
      <LogTable table={table} onNearEnd={more} />
      <footer className="logs-footer">
        {chosen.length > 0 ? (
          <BulkTags ids={chosen} onDone={() => table.resetRowSelection()} />
        ) : (
          <LogCount
            count={logs.length}
            more={pages.hasNextPage}
            loading={pages.isFetchingNextPage}
            error={pages.error}
          />
        )}
      </footer>
    </>
  )
}
