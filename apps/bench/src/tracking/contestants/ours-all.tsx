import { useImplicitSignals } from '@feedback-signals/react'
import { useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'
import { OursApp } from '../page/OursApp.tsx'

/** All that can be observed, of which the others do a part: copies, reading, ignoring, and clicks on links. */
export const contestant: TrackingContestant = {
  App: OursApp,
  useTracking({ target }) {
    const ref = useRef<HTMLElement>(null)
    useImplicitSignals(ref, { target })
    return ref
  },
}
