import { LongRow } from './LongRow.tsx'

/** All rows are in the page, as most chats have them. */
export function PlainRows({ rows }: { rows: number }) {
  return Array.from({ length: rows }, (_, row) => <LongRow key={row} row={row} />)
}
