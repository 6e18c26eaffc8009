import { useNavigate } from '@tanstack/react-router'
import { functionalUpdate, useTable } from '@tanstack/react-table'
import type { Log } from '../gateway/log.ts'
import { logColumns, logFeatures } from './logColumns.tsx'
import type { LogSearch } from './logSearch.ts'
import { orderOf, sortingOf } from './logSorting.ts'

/** The table of some logs: its order is the address's, its rows are those of the gateway. */
export function useLogTable(logs: readonly Log[], search: LogSearch) {
  const navigate = useNavigate({ from: '/' })
  const sorting = sortingOf(search)
  return useTable({
    features: logFeatures,
    columns: logColumns,
    data: logs,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (updater) => {
      const order = orderOf(functionalUpdate(updater, sorting))
      void navigate({ search: (before) => ({ ...before, ...order }) })
    },
  })
}

export type LogTableModel = ReturnType<typeof useLogTable>
