import { useEffect, useRef } from 'react'
import type { Answer } from '../../page/contestant.ts'
import type { TrackingContestant } from '../page/contestant.ts'
import { postCopied, postRead } from '../page/post.ts'

interface Tracked {
  answer: Answer
  /** When it came into view. */
  since?: number | undefined
}

const tracked = new Map<Element, Tracked>()

const leave = (row: Tracked | undefined) => {
  if (row?.since === undefined) return
  const ms = performance.now() - row.since
  row.since = undefined
  if (ms >= 1_000) postRead(row.answer, ms)
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const row = tracked.get(target)
      if (row && isIntersecting) row.since = performance.now()
      else leave(row)
    }
  },
  { threshold: 0.5 },
)

document.addEventListener('copy', () => {
  const selection = document.getSelection()
  const row = selection?.anchorNode?.parentElement?.closest('article')
  const found = row && tracked.get(row)
  if (found) postCopied(found.answer, `${selection}`.length)
})

/** As good as an IntersectionObserver gets: one for all answers, one listener, no state of React. */
export const contestant: TrackingContestant = {
  useTracking(answer) {
    const ref = useRef<HTMLElement>(null)
    useEffect(() => {
      const { current: element } = ref
      if (!element) return
      tracked.set(element, { answer })
      observer.observe(element)
      return () => {
        leave(tracked.get(element))
        tracked.delete(element)
        observer.unobserve(element)
      }
    }, [answer])
    return ref
  },
}
