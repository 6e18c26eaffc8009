import { createFeedbackClient, Feedback, FeedbackProvider, Thumbs } from '@feedback-signals/react'
import type { ReactNode } from 'react'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import '@feedback-signals/react/styles.css'

const client = createFeedbackClient()

const App = ({ children }: { children: ReactNode }) => (
  <FeedbackProvider client={client}>{children}</FeedbackProvider>
)

const widget = ({ answer, disabled }: WidgetProps) => (
  <Feedback target={answer.target}>
    <Thumbs disabled={disabled} />
  </Feedback>
)

export const contestant: Contestant = {
  App,
  widget,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
