import { isDeepStrictEqual } from 'node:util'
import type { FeedbackSignal } from '@feedback-signals/protocol'

// Through JSON, since the one was stored and the other was not: -0 is then 0, and what is undefined is gone.
const wire = (signal: FeedbackSignal): unknown =>
  JSON.parse(
    JSON.stringify([
      signal.score,
      signal.weight,
      signal.improvement,
      signal.qualitative_feedback,
      signal.signal_name,
      signal.signal_source,
      signal.signal_type,
      signal.metadata,
    ]),
  )

/** Whether two signals say the same, whatever the order of keys and whoever sent them. */
export const sameSignal = (one: FeedbackSignal, other: FeedbackSignal): boolean =>
  isDeepStrictEqual(wire(one), wire(other))
