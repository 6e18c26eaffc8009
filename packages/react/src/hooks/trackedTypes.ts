import type { FeedbackTarget } from '@feedback-signals/browser'

/** What holds an answer's text: a ref to the element, or the element itself. */
export type TrackedRef = { readonly current: Element | null } | Element | null

/** Which answer a tracking hook is about. */
export interface TrackedAnswerOptions {
  /**
   * The answer's target; `null` until there is one.
   * @default that of the surrounding `<Feedback>`
   */
  target?: FeedbackTarget | null | undefined
  /**
   * Whether the answer is still being written: so long it is not judged.
   * @default what the surrounding `<Feedback>` says of the same answer, else false
   */
  streaming?: boolean | undefined
}
