import type { FeedbackTarget } from '@feedback-signals/react'
import type { Session } from '../session/session.ts'

/** Where a signal on a log is posted, below the gateway. */
export const feedbackPath = (id: string): string => `/:project/feedback/${encodeURIComponent(id)}`

/** The target of a log for the kit's widgets. An API key stands where a page has a token; it does not expire. */
export function signalTarget(session: Session, id: string): FeedbackTarget {
  const path = feedbackPath(id).replace(':project', encodeURIComponent(session.project))
  return {
    url: new URL(path, session.gateway).href,
    token: session.key,
    inferenceId: id,
    expiresAt: Number.MAX_SAFE_INTEGER,
  }
}
