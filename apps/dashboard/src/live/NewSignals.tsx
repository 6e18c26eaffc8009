import { useEffect, useRef, useState } from 'react'
import { countText } from '../ui/numbers.ts'

/** Milliseconds between two announcements: one for each signal would talk without end. */
const PACE = 5000

const wordsFor = (count: number) => (count === 1 ? '1 new signal' : `${countText(count)} new signals`)

/** Says how many signals have come, for who does not see it. */
export function NewSignals({ total }: { total: number }) {
  const current = useRef(total)
  const said = useRef(total)
  const [words, setWords] = useState('')
  useEffect(() => {
    current.current = total
  }, [total])
  useEffect(() => {
    const timer = setInterval(() => {
      const fresh = current.current - said.current
      if (fresh === 0) return
      said.current = current.current
      setWords(wordsFor(fresh))
    }, PACE)
    return () => clearInterval(timer)
  }, [])
  return (
    <span role="status" className="visually-hidden">
      {words}
    </span>
  )
}
