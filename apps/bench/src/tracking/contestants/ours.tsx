import {
  createFeedbackClient,
  FeedbackProvider,
  useCopyTracking,
  useDwellTime,
} from '@feedback-signals/react'
import { type ReactNode, useRef } from 'react'
import type { TrackingContestant } from '../page/contestant.ts'

const client = createFeedbackClient()

const App = ({ children }: { children: ReactNode }) => (
  <FeedbackProvider client={client}>{children}</FeedbackProvider>
)

export const contestant: TrackingContestant = {
  App,
  useTracking({ target }) {
    const ref = useRef<HTMLElement>(null)
    useCopyTracking(ref, { target })
    useDwellTime(ref, { target })
    return ref
  },
}
