import { FlexRender } from '@tanstack/react-table'
import { LogHeading } from './LogHeading.tsx'
import type { LogTableModel } from './useLogTable.ts'

/** The names of the columns. */
export function LogHeader({ table }: { table: LogTableModel }) {
  const headers = table.getHeaderGroups().flatMap((group) => group.headers)
  return (
    <thead>
      <tr className="log-row log-header" aria-rowindex={1}>
        {headers.map((header) => (
          <LogHeading key={header.id} column={header.column} sorted={header.column.getIsSorted()}>
            <FlexRender header={header} />
          </LogHeading>
        ))}
      </tr>
    </thead>
  )
}
