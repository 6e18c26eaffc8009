import { useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { useKeys } from '../ui/useKeys.ts'
import { LogCells } from './LogCells.tsx'
import { LogHeader } from './LogHeader.tsx'
import { LogListContext } from './LogListContext.ts'
import { LogRow } from './LogRow.tsx'
import { rowElementId } from './rowElementId.ts'
import type { LogTableModel } from './useLogTable.ts'
import { useOpenLog } from './useOpenLog.ts'

/** The next page is asked for when so few rows are left below. */
const AHEAD = 20

/** Pixels above the first row: the header, as the style has it. */
const HEADER = 40

interface LogTableProps {
  table: LogTableModel
  /** Called as the end of what is loaded comes near. */
  onNearEnd: () => void
}

/** Logs in rows, of which those in view are in the page. */
export function LogTable({ table, onNearEnd }: LogTableProps) {
  const openLog = useOpenLog()
  const { hash } = useLocation()
  const view = useRef<VirtualizerHandle>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { rows } = table.getRowModel()
  // The one that was opened, where one has come back from it.
  const [first] = useState(() =>
    Math.max(
      0,
      rows.findIndex((row) => rowElementId(row.id) === hash),
    ),
  )
  const [picked, setPicked] = useState(first)
  useEffect(() => {
    view.current?.scrollToIndex(first, { align: 'center' })
  }, [first])
  const active = Math.min(picked, rows.length - 1)
  const current = rows[active]
  const list = useMemo(() => ({ rows, active, onPick: setPicked }), [rows, active])

  const go = (to: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, to))
    setPicked(index)
    view.current?.scrollToIndex(index, { align: 'nearest' })
  }
  const lookAhead = () => {
    const handle = view.current
    if (!handle) return
    const last = handle.findItemIndex(handle.scrollOffset + handle.viewportSize)
    if (last > rows.length - AHEAD) onNearEnd()
  }
  const down = () => go(active + 1)
  const up = () => go(active - 1)
  const select = () => current?.toggleSelected()
  const open = () => {
    if (current) void openLog(current.id)
  }
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    Home: () => go(0),
    End: () => go(rows.length - 1),
    Enter: open,
    x: select,
    ' ': select,
  })

  return (
    <div className="log-scroller" ref={scroller}>
      <table
        className="log-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table with keys.
        role="grid"
        aria-label="Logs"
        aria-multiselectable="true"
        aria-rowcount={-1}
        aria-activedescendant={current && rowElementId(current.id)}
        tabIndex={0}
      >
        <LogHeader table={table} />
        <LogListContext value={list}>
          <Virtualizer
            as="tbody"
            item={LogRow}
            ref={view}
            scrollRef={scroller}
            startMargin={HEADER}
            data={rows}
            keepMounted={[active]}
            onScroll={lookAhead}
          >
            {(row) => <LogCells key={row.id} row={row} />}
          </Virtualizer>
        </LogListContext>
      </table>
    </div>
  )
}
