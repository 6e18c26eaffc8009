import { type RefObject, useEffect, useRef } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { useServices } from '../app/ServicesContext.ts'
import { LongRow } from './LongRow.tsx'

export interface VirtualRowsProps {
  rows: number
  /** What they scroll in. */
  scroller: RefObject<HTMLElement | null>
}

/** Pixels of a row that was not there yet. By its own guess the list begins with many, and asks for all of their answers. */
const ROW_SIZE = 400

/** Only the rows near the view are in the page; the others come and go as it scrolls. */
export function VirtualRows({ rows, scroller }: VirtualRowsProps) {
  const { wanted } = useServices().long
  const list = useRef<VirtualizerHandle>(null)
  useEffect(
    () =>
      wanted.subscribe(() => {
        const row = wanted.get()?.row
        if (row !== undefined) list.current?.scrollToIndex(row, { align: 'center' })
      }),
    [wanted],
  )
  return (
    <Virtualizer
      ref={list}
      scrollRef={scroller}
      itemSize={ROW_SIZE}
      data={Array.from({ length: rows }, (_, row) => row)}
    >
      {(row) => <LongRow key={row} row={row} />}
    </Virtualizer>
  )
}
