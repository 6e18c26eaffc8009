'use client'
import { useContext } from 'react'
import { required } from '../internal/required.ts'
import { FeedbackContext, type FeedbackScope } from './FeedbackContext.ts'

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
  return required(useContext(FeedbackContext), '<Feedback>')
}
