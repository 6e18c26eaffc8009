import { useCallback, useRef } from 'react'
import { useInView } from 'react-intersection-observer'
import type { TrackingContestant } from '../page/contestant.ts'
import { useCopies } from '../page/useCopies.ts'
import { useReadingTime } from '../page/useReadingTime.ts'

/** Shares one observer among all; copies are the app's own matter. */
export const contestant: TrackingContestant = {
  useTracking(answer) {
    const own = useRef<HTMLElement>(null)
    const { ref, inView } = useInView({ threshold: 0.5 })
    useReadingTime(answer, inView)
    useCopies(answer, own)
    return useCallback(
      (element: HTMLElement | null) => {
        own.current = element
        ref(element)
      },
      [ref],
    )
  },
}
