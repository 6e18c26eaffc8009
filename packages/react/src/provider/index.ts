export { Feedback, type FeedbackProps } from './Feedback.tsx'
export type { FeedbackScope } from './FeedbackContext.ts'
export { FeedbackProvider, type FeedbackProviderProps } from './FeedbackProvider.tsx'
export { useFeedback } from './useFeedback.ts'
