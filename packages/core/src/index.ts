export { type BackoffOptions, backoff } from './backoff.ts'
export { type ClientOptions, type Consent, createClient, type FeedbackClient } from './client.ts'
export { FeedbackError, type FeedbackErrorCode } from './errors.ts'
export type { FeedbackEvent, PendingSignal } from './events.ts'
export { createFeedbackFetch, type FeedbackFetchOptions } from './feedbackFetch.ts'
export { createMemoryStore } from './memoryStore.ts'
export type { DeadSignal, OutboxEntry, OutboxStore } from './outbox.ts'
export type { AnswerLike, Clock, HeadersLike, SendRequest, SignalRequest } from './platform.ts'
export type { Receipt, SignalStatus } from './receipt.ts'
export { newSignalId } from './signalId.ts'
export {
  buildSignal,
  correction,
  isWithdrawal,
  type SignalOptions,
  starRating,
  thumbsDown,
  thumbsUp,
  withdrawal,
} from './signals.ts'
export type { Slot, SlotMemory, SlotState, Standing } from './slots.ts'
export {
  type FeedbackAnswer,
  type FeedbackTarget,
  parseTarget,
  readFeedbackTarget,
  serializeTarget,
  type TargetOptions,
} from './target.ts'
export { decodeFeedbackToken } from './token.ts'
export { EXPIRING_MS, type TokenState, tokenState } from './tokenState.ts'
export type { StoredSignal } from './verdict.ts'
