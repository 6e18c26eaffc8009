import type { FeedbackEvent } from '@feedback-signals/browser'

/** What a client said of a signal, as the test hears it. */
export interface Tidings {
  id: string
  /** The number that the test gave the signal. */
  n: unknown
  status: FeedbackEvent['status']
  saved?: boolean | undefined
  code?: string | undefined
  /** Milliseconds until the next attempt. */
  wait?: number | undefined
}

export const tidingsOf = ({ id, signal, status, saved, error, at, retryAt }: FeedbackEvent): Tidings => ({
  id,
  n: signal.metadata?.n,
  status,
  saved,
  code: error?.code,
  wait: retryAt === undefined ? undefined : retryAt - at,
})
