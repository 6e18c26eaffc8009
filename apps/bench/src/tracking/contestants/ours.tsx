import { useCopyTracking, useDwellTime } from '@feedback-signals/react'
import { useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'
import { OursApp } from '../page/OursApp.tsx'

export const contestant: TrackingContestant = {
  App: OursApp,
  useTracking({ target }) {
    const ref = useRef<HTMLElement>(null)
    useCopyTracking(ref, { target })
    useDwellTime(ref, { target })
    return ref
  },
}
