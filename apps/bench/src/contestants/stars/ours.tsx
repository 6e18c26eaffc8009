import { createFeedbackClient, Feedback, FeedbackProvider, StarRating } from '@feedback-signals/react'
import type { ReactNode } from 'react'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import '@feedback-signals/react/styles.css'

const client = createFeedbackClient()

const App = ({ children }: { children: ReactNode }) => (
  <FeedbackProvider client={client}>{children}</FeedbackProvider>
)

const widget = ({ answer, disabled }: WidgetProps) => (
  <Feedback target={answer.target}>
    <StarRating disabled={disabled} />
  </Feedback>
)

export const contestant: Contestant = {
  App,
  widget,
  click: '[role="radio"]:nth-of-type(4)',
  shown: '[role="radio"]:nth-of-type(4)[aria-checked="true"]',
}
