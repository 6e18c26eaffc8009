import { type RefObject, useEffect, useRef, useState } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'
import { useCopies } from '../page/useCopies.ts'
import { useReadingTime } from '../page/useReadingTime.ts'

function useInView(ref: RefObject<Element | null>) {
  const [isInView, setIsInView] = useState(false)
  useEffect(() => {
    if (!ref.current) return
    const observer = new IntersectionObserver(([entry]) => setIsInView(!!entry?.isIntersecting), {
      threshold: 0.5,
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return isInView
}

/** What the others are a share of: an observer and a listener a message, as most people write it. */
export const contestant: TrackingContestant = {
  useTracking(answer) {
    const ref = useRef<HTMLElement>(null)
    useReadingTime(answer, useInView(ref))
    useCopies(answer, ref)
    return ref
  },
}
