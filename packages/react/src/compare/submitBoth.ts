import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { FeedbackScope } from '../provider/FeedbackContext.ts'
import type { CompareSide } from './compare.logic.ts'

/**
 * Submits to both answers or to none. A client that refuses the second, such as for its origin, has not sent the first
 * yet: what stood there before takes its place again.
 *
 * @param before - what the first answer's slot held; else a withdrawal of the same.
 */
export function submitBoth(
  { a, b }: Record<CompareSide, FeedbackScope>,
  signals: Record<CompareSide, FeedbackSignalInput>,
  before: FeedbackSignalInput,
): void {
  a.submit(signals.a)
  try {
    b.submit(signals.b)
  } catch (error) {
    a.submit(before)
    throw error
  }
}
