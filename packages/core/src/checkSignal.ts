import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { FeedbackError } from './errors.ts'

const invalid = (problem: string, cause?: unknown) =>
  new FeedbackError('signal_invalid', `The signal was not sent: ${problem}.`, { cause })

const check = (name: string, value: unknown, min: number) => {
  if (typeof value === 'number' && value >= min && value <= 1) return
  throw invalid(`${name} must be a number from ${min} to 1, not ${value}`)
}

/**
 * Catches at the call what the gateway would refuse later. The schema in protocol says all of it, and would take
 * over a third of the client's bytes; these are the mistakes that types let through.
 *
 * @returns a copy, as JSON keeps it, that later changes of the caller's objects do not reach.
 * @throws FeedbackError `signal_invalid`.
 */
export function checkedSignal(signal: FeedbackSignalInput): FeedbackSignalInput {
  check('score', signal.score, -1)
  check('weight', signal.weight, 0)
  try {
    return JSON.parse(JSON.stringify(signal))
  } catch (cause) {
    throw invalid('JSON cannot carry it', cause)
  }
}
