import { useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'

document.addEventListener('copy', () => {})

/** The least that somebody takes who hears of copies, and does nothing: an event that nobody hears is never made. */
export const contestant: TrackingContestant = {
  useTracking: () => useRef<HTMLElement>(null),
}
