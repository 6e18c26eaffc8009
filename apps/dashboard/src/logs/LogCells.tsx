import { FlexRender, type Row } from '@tanstack/react-table'
import type { Log } from '../gateway/log.ts'
import type { logFeatures } from './logColumns.tsx'

/** What a row shows of a log. */
export function LogCells({ row }: { row: Row<typeof logFeatures, Log> }) {
  return row.getAllCells().map((cell) => (
    <td key={cell.id} className="cell" data-column={cell.column.id}>
      <FlexRender cell={cell} />
    </td>
  ))
}
