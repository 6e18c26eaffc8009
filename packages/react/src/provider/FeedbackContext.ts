'use client'
import type {
  FeedbackClient,
  FeedbackTarget,
  Receipt,
  TokenState,
  TrackingSettings,
} from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { Locale } from '../locales/Locale.ts'

/** The answer in scope, and the way to rate it. */
export interface FeedbackScope {
  client: FeedbackClient
  /** The provider's words; English where there is none. */
  locale: Locale | undefined
  /** How the provider has people observed. */
  tracking: TrackingSettings
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

/** What the provider gives. */
export type Provided = Pick<Answer, 'client' | 'locale' | 'tracking'>

/** What is around: what the provider gives, and in the scope of an answer all of that. */
type Surroundings = Provided & Partial<Omit<Answer, keyof Provided>>

/** One for both, as of each context that is read in thousands of rows, each row keeps something. */
export const FeedbackContext = createContext<Surroundings | undefined>(undefined)

export const useSurroundings = () => required(useContext(FeedbackContext), '<FeedbackProvider>')

export const isAnswer = (around: Surroundings | undefined): around is Answer => !!around?.submit

export const answerOf = (provided: Provided, target: Answer['target'], streaming: boolean): Answer => ({
  ...provided,
  target,
  streaming,
  submit: (signal) => provided.client.submit(required(target, '<Feedback target>'), signal),
})

export function useAnswerInScope(): Answer {
  const around = useContext(FeedbackContext)
  return required(isAnswer(around) ? around : undefined, '<Feedback>')
}
