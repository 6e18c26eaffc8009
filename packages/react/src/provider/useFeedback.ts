'use client'
import { type FeedbackScope, useAnswerInScope } from './FeedbackContext.ts'
import { useScopeOf } from './useScope.ts'

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
  return useScopeOf(useAnswerInScope())
}
