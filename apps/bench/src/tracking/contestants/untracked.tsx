import { useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'

/** The page by itself: what the others add is counted from here. */
export const contestant: TrackingContestant = {
  useTracking: () => useRef<HTMLElement>(null),
}
