import type { ReactNode } from 'react'
import { scrollable } from '../ui/scrollable.ts'

interface DataTableProps {
  caption: string
  head: readonly string[]
  /** Rows with a name each, which is the first cell. */
  rows: readonly (readonly [name: string, ...cells: ReactNode[]])[]
}

/** Numbers in rows. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    <div className="data-scroller" {...scrollable(caption)}>
      <table className="data">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
