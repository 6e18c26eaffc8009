import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Pixels of a row: enough for each of the answers in a pane that is not narrow; what is more is cut off. */
const ROW_SIZE = 460

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
          <div
            key={row}
            className="lab-row"
            style={{ insetBlockStart: `${row * ROW_SIZE}px`, blockSize: `${ROW_SIZE}px` }}
          >
            {children(row)}
          </div>
        )
      })}
    </div>
  )
}
