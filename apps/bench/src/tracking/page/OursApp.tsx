import { createFeedbackClient, FeedbackProvider } from '@feedback-signals/react'
import type { ReactNode } from 'react'

const client = createFeedbackClient()

/** What the kit asks an app to have once. */
export const OursApp = ({ children }: { children: ReactNode }) => (
  <FeedbackProvider client={client}>{children}</FeedbackProvider>
)
