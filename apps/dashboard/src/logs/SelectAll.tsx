import { Subscribe, type Table } from '@tanstack/react-table'
import type { Log } from '../gateway/log.ts'
import type { logFeatures } from './logColumns.tsx'

/** Chooses all logs that are loaded, or none. */
export function SelectAll({ table }: { table: Table<typeof logFeatures, Log> }) {
  return (
    <Subscribe source={table.atoms.rowSelection} selector={(chosen) => Object.keys(chosen).length}>
      {() => (
        <input
          type="checkbox"
          aria-label="Select all loaded logs"
          checked={table.getIsAllRowsSelected()}
          ref={(box) => {
            if (box) box.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()
          }}
          onChange={table.getToggleAllRowsSelectedHandler()}
        />
      )}
    </Subscribe>
  )
}
