export { Feedback, type FeedbackProps } from './Feedback.ts'
export type { FeedbackScope } from './FeedbackContext.ts'
export { FeedbackProvider, type FeedbackProviderProps } from './FeedbackProvider.ts'
export { useFeedback } from './useFeedback.ts'
