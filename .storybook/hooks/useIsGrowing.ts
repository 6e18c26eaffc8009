import { useEffect, useState } from 'react'

/** Milliseconds without growth after which it has stopped: reading is looked at four times a second. */
const PAUSE_MS = 750

/** Whether a number grows at the moment. */
export function useIsGrowing(value: number): boolean {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return value > settled
}
