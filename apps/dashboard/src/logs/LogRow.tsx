import { useNavigate } from '@tanstack/react-router'
import { Subscribe } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import type { CustomItemComponentProps } from 'virtua'
import { useLogList } from './LogListContext.ts'

/** Id of a row's element. */
export const rowElementId = (id: string) => `log-${id}`

const isOwnControl = ({ target }: MouseEvent) =>
  target instanceof Element && target.closest('a, input') !== null

/** The row of a log, where the virtual list puts it. */
export function LogRow({ index, style, ref, children }: CustomItemComponentProps) {
  const navigate = useNavigate()
  const { rows, active, onPick } = useLogList()
  const row = rows[index]
  if (!row) return <tr ref={ref} style={style} />
  const open = (event: MouseEvent) => {
    onPick(index)
    if (!isOwnControl(event)) void navigate({ to: '/logs/$id', params: { id: row.id } })
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
