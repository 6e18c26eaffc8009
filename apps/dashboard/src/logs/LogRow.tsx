import { Subscribe } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import type { CustomItemComponentProps } from 'virtua'
import { useLogList } from './LogListContext.ts'
import { rowElementId } from './rowElementId.ts'
import { useOpenLog } from './useOpenLog.ts'

// Its box chooses it, and a link with a key held down opens elsewhere.
const isForRow = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  !(ctrlKey || metaKey || shiftKey || (target instanceof Element && target.closest('input')))

/** The row of a log, where the virtual list puts it. */
export function LogRow({ index, style, ref, children }: CustomItemComponentProps) {
  const openLog = useOpenLog()
  const { rows, active, onPick } = useLogList()
  const row = rows[index]
  if (!row) return <tr ref={ref} style={style} />
  const open = (event: MouseEvent) => {
    onPick(index)
    if (isForRow(event)) void openLog(row.id)
  }
  return (
    <Subscribe source={row.table.atoms.rowSelection} selector={(chosen) => chosen[row.id]}>
      {(chosen) => (
        <tr
          ref={ref}
          style={style}
          id={rowElementId(row.id)}
          className="log-row"
          aria-rowindex={index + 2}
          aria-selected={chosen === true}
          data-active={index === active || undefined}
          onClick={open}
        >
          {children}
        </tr>
      )}
    </Subscribe>
  )
}
