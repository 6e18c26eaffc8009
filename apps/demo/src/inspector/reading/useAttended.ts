import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a word after which an answer is not being read: the engine looks four times a second. */
const QUIET = 1000

/** Whether an answer is being read now, by whether the time that it was read for grows. */
export function useAttended(dwellMs: number): boolean {
  const [attended, setAttended] = useState(false)
  const known = useRef(dwellMs)
  useEffect(() => {
    const grew = dwellMs > known.current
    known.current = dwellMs
    setAttended(grew)
    if (!grew) return
    const timer = window.setTimeout(() => setAttended(false), QUIET)
    return () => window.clearTimeout(timer)
  }, [dwellMs])
  return attended
}
