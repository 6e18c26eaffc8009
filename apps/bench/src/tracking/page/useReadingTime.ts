import { useEffect, useState } from 'react'
import type { Answer } from '../../page/contestant.ts'
import { postRead } from './post.ts'

/** Milliseconds that count as more than a glance. */
const GLANCE = 1_000

/** What people write for how long an answer is in view: a state, an effect, and a signal once it has left. */
export function useReadingTime(answer: Answer, isInView: boolean): number {
  const [readMs, setReadMs] = useState(0)
  useEffect(() => {
    if (!isInView) return
    const since = performance.now()
    return () => {
      const ms = performance.now() - since
      if (ms < GLANCE) return
      setReadMs((before) => before + ms)
      postRead(answer, ms)
    }
  }, [answer, isInView])
  return readMs
}
