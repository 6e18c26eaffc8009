import type { Column } from '@tanstack/react-table'
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Log } from '../gateway/log.ts'
import type { logFeatures } from './logColumns.tsx'

interface LogHeadingProps {
  column: Column<typeof logFeatures, Log>
  sorted: 'asc' | 'desc' | false
  children: ReactNode
}

/** The name of a column: a button where the list can be in its order. */
export function LogHeading({ column, sorted, children }: LogHeadingProps) {
  if (!column.getCanSort())
    return (
      <th scope="col" className="cell" data-column={column.id}>
        {children}
      </th>
    )
  const said = sorted && (sorted === 'asc' ? 'ascending' : 'descending')
  const Icon = sorted === 'asc' ? ChevronUp : ChevronDown
  return (
    <th scope="col" className="cell" data-column={column.id} aria-sort={said || 'none'}>
      <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
        {children}
        <Icon aria-hidden="true" data-sorted={sorted || undefined} />
      </button>
    </th>
  )
}
