'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import type { ReactNode } from 'react'
import { FeedbackContext } from './FeedbackContext.ts'
import { useAnswer } from './useAnswer.ts'

/** Props of `Feedback`. */
export interface FeedbackProps {
  /** The answer's target, from `readFeedbackTarget`, `createFeedbackFetch` or `parseTarget`; `null` until there is one. */
  target: FeedbackTarget | null | undefined
  /**
   * Whether the answer is still being written.
   * @default false
   */
  streaming?: boolean | undefined
  children?: ReactNode
}

/** The scope of one answer: widgets and hooks inside rate this answer. Renders no element. */
export function Feedback({ target, streaming = false, children }: FeedbackProps): ReactNode {
  const answer = useAnswer(target, streaming)
  return <FeedbackContext.Provider value={answer}>{children}</FeedbackContext.Provider>
}
