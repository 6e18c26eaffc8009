import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Pixels of a row, which scrolls by itself should it be more. */
const ROW_SIZE = 400

/** Rows beside those in view that are there, too. */
const SPARE = 1

/** A virtualised list at its plainest: only the rows near the view are in the page. */
export function VirtualRows({ rows, children }: { rows: number; children(row: number): ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const [inView, setInView] = useState(1)
  useEffect(() => {
    const pane = ref.current?.parentElement
    if (!pane) return
    const look = () => {
      setFirst(Math.floor(pane.scrollTop / ROW_SIZE))
      setInView(Math.ceil(pane.clientHeight / ROW_SIZE))
    }
    look()
    pane.addEventListener('scroll', look)
    return () => pane.removeEventListener('scroll', look)
  }, [])
  const from = Math.max(first - SPARE, 0)
  const to = Math.min(first + inView + SPARE, rows - 1)
  return (
    <div ref={ref} className="lab-rows" style={{ blockSize: `${rows * ROW_SIZE}px` }}>
      {Array.from({ length: to - from + 1 }, (_, index) => {
        const row = from + index
        return (
          <div key={row} className="lab-row" style={{ insetBlockStart: `${row * ROW_SIZE}px` }}>
            {children(row)}
          </div>
        )
      })}
    </div>
  )
}
