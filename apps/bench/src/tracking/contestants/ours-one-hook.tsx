import { useImplicitSignals } from '@feedback-signals/react'
import { useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'
import { OursApp } from '../page/OursApp.tsx'

/** What the naive hook observes, in one hook as that is: copies and reading. */
export const contestant: TrackingContestant = {
  App: OursApp,
  useTracking({ target }) {
    const ref = useRef<HTMLElement>(null)
    useImplicitSignals(ref, { target, ignore: false, actions: false })
    return ref
  },
}
