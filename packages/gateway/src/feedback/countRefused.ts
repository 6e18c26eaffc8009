import type { ErrorHandler } from 'hono'
import type { Metrics } from '../operations/metrics.ts'

// Neither is the signal's fault, and a conflict is counted as one.
const others = [409, 429]

/** Counts the signals that are refused because of what they say, or of who sends them. */
export const countRefused =
  (metrics: Metrics, answer: ErrorHandler): ErrorHandler =>
  async (error, context) => {
    const response = await answer(error, context)
    const { status } = response
    if (status >= 400 && status < 500 && !others.includes(status)) metrics.signalRefused()
    return response
  }
