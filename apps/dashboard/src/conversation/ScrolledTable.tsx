import type { ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'
import { scrollable } from '../ui/scrollable.ts'

/** A table that scrolls sideways where it is wider than the column. */
export function ScrolledTable({ node: _, ...rest }: ComponentProps<'table'> & ExtraProps) {
  return (
    <div className="table-scroller" {...scrollable('Table')}>
      <table {...rest} />
    </div>
  )
}
