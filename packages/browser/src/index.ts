export * from '@feedback-signals/core'
export { createFeedbackClient, type FeedbackClientOptions } from './createFeedbackClient.ts'
export { draftsKey } from './draftsKey.ts'
