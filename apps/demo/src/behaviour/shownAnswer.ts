import type { FeedbackTarget } from '@feedback-signals/react'
import type { Store } from '../ui/store.ts'

/** An answer on the page that is observed. */
export interface ShownAnswer {
  readonly target: FeedbackTarget
  /** What was asked. */
  readonly about: string
  /** Of the element that holds it, while it is there. */
  readonly elementId: string
  readonly streaming: boolean
  /** Brings it back into the page, where it may have left. */
  reveal?(): void
}

/** The answers of a page, in its order. */
export type Shown = Pick<Store<readonly ShownAnswer[]>, 'get' | 'subscribe'>
