import { type Row, Subscribe } from '@tanstack/react-table'
import type { Log } from '../gateway/log.ts'
import type { logFeatures } from './logColumns.tsx'

/** Chooses a log for what is done to many. */
export function SelectRow({ row }: { row: Row<typeof logFeatures, Log> }) {
  return (
    <Subscribe source={row.table.atoms.rowSelection} selector={(chosen) => chosen[row.id]}>
      {(chosen) => (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label="Select this log"
          checked={chosen === true}
          onChange={row.getToggleSelectedHandler()}
          onClick={(event) => event.stopPropagation()}
        />
      )}
    </Subscribe>
  )
}
