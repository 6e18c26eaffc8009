import { LongRow } from './LongRow.tsx'

export interface RowsProps {
  /** How many. */
  rows: number
}

/** All rows are in the page, as most chats have them. */
export function PlainRows({ rows }: RowsProps) {
  return Array.from({ length: rows }, (_, row) => <LongRow key={row} row={row} />)
}
