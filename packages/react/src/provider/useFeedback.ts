'use client'
import { type FeedbackScope, useFeedbackContext } from './FeedbackContext.ts'

export type { FeedbackScope }

/**
 * The answer in scope and the client: what a widget of your own needs.
 *
 * @throws Error outside of `<Feedback>`.
 *
 * @example
 * const { submit, tokenState } = useFeedback()
 * <button disabled={tokenState === 'expired'} onClick={() => submit(buildSignal('saved'))}>Save</button>
 */
export function useFeedback(): FeedbackScope {
  return useFeedbackContext()
}
