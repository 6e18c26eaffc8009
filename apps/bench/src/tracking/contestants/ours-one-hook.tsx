import { createFeedbackClient, FeedbackProvider, useImplicitSignals } from '@feedback-signals/react'
import { type ReactNode, useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'

const client = createFeedbackClient()

const App = ({ children }: { children: ReactNode }) => (
  <FeedbackProvider client={client}>{children}</FeedbackProvider>
)

/** What the naive hook observes, in one hook as that is: copies and reading. */
export const contestant: TrackingContestant = {
  App,
  useTracking({ target }) {
    const ref = useRef<HTMLElement>(null)
    useImplicitSignals(ref, { target, ignore: false, actions: false })
    return ref
  },
}
