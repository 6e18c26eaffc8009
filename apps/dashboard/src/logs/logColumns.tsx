import {
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { Log } from '../gateway/log.ts'
import { Moment } from '../ui/Moment.tsx'
import { Score } from '../ui/Score.tsx'
import { Tags } from '../ui/Tags.tsx'
import { Gist } from './Gist.tsx'
import { SelectAll } from './SelectAll.tsx'
import { SelectRow } from './SelectRow.tsx'
import { Status } from './Status.tsx'

/** What the table of logs can do: choose rows, and tell the gateway's order. */
export const logFeatures = tableFeatures({ rowSelectionFeature, rowSortingFeature })

const column = createColumnHelper<typeof logFeatures, Log>()

const unsorted = { enableSorting: false } as const

/** The columns of the log table, from left to right. */
export const logColumns = column.columns([
  column.display({
    id: 'select',
    ...unsorted,
    header: ({ table }) => <SelectAll table={table} />,
    cell: ({ row }) => <SelectRow row={row} />,
  }),
  column.accessor('created_at', {
    id: 'time',
    header: 'Time',
    sortDescFirst: true,
    cell: ({ row }) => <Moment at={row.original.created_at} />,
  }),
  column.display({
    id: 'gist',
    ...unsorted,
    header: 'Conversation',
    cell: ({ row }) => <Gist log={row.original} />,
  }),
  column.accessor('model', { ...unsorted, header: 'Model', cell: ({ getValue }) => getValue() }),
  column.accessor('endpoint', { ...unsorted, header: 'Endpoint', cell: ({ getValue }) => getValue() }),
  column.accessor('tags', {
    ...unsorted,
    header: 'Tags',
    cell: ({ getValue }) => <Tags tags={getValue()} />,
  }),
  column.accessor(({ combined }) => combined.explicit.score, {
    id: 'explicit',
    header: 'Explicit',
    sortDescFirst: true,
    cell: ({ getValue }) => <Score label="Explicit score" value={getValue()} />,
  }),
  column.accessor(({ combined }) => combined.implicit.score, {
    id: 'implicit',
    header: 'Implicit',
    sortDescFirst: true,
    cell: ({ getValue }) => <Score label="Implicit score" value={getValue()} />,
  }),
  column.accessor(({ feedback_signals }) => feedback_signals.length, {
    id: 'signals',
    ...unsorted,
    header: 'Signals',
    cell: ({ getValue }) => getValue() || '–',
  }),
  column.accessor('status', {
    ...unsorted,
    header: 'Status',
    cell: ({ getValue }) => <Status status={getValue()} />,
  }),
])
