import { createFeedbackClient, FeedbackProvider, useImplicitSignals } from '@feedback-signals/react'
import { type ReactNode, useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'

const client = createFeedbackClient()

const App = ({ children }: { children: ReactNode }) => (
  <FeedbackProvider client={client}>{children}</FeedbackProvider>
)

/** All that can be observed, of which the others do a part: copies, reading, ignoring, and clicks on links. */
export const contestant: TrackingContestant = {
  App,
  useTracking({ target }) {
    const ref = useRef<HTMLElement>(null)
    useImplicitSignals(ref, { target })
    return ref
  },
}
