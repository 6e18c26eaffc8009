'use client'
import type { FeedbackClient, FeedbackTarget, Receipt, TokenState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { Locale } from '../locales/Locale.ts'

/** The answer in scope, and the way to rate it. */
export interface FeedbackScope {
  client: FeedbackClient
  /** The provider's words; English where there is none. */
  locale: Locale | undefined
  /** `null` where the answer cannot be rated, or not yet. */
  target: FeedbackTarget | null
  /** Whether the answer is still being written. */
  streaming: boolean
  /** `expired` as soon as it is; `expiring` with the first render in its last minutes. */
  tokenState: TokenState
  /**
   * Submits a signal on the answer in scope.
   *
   * @throws Error where there is no target, and the errors of the client's `submit`.
   */
  submit(signal: FeedbackSignalInput): Receipt
}

/** A scope without the state of its token: whoever shows that follows it, and so no row of a chat does so twice. */
export type Answer = Omit<FeedbackScope, 'tokenState'>

export const FeedbackContext = createContext<Answer | undefined>(undefined)

export const useAnswerInScope = () => required(useContext(FeedbackContext), '<Feedback>')
