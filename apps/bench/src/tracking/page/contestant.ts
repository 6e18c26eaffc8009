import type { ComponentType, ReactNode, Ref } from 'react'
import type { Answer } from '../../page/contestant.ts'

/** One way to learn what people copy and how long they read. Each is built as a page of its own. */
export interface TrackingContestant {
  /** What the library asks an app to have once, around everything. */
  App?: ComponentType<{ children: ReactNode }>
  /** The hook that an app calls in the row of an answer, with the ref for the row's element. */
  useTracking: (answer: Answer) => Ref<HTMLElement>
}
