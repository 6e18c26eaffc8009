import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { FeedbackError } from './errors.ts'

const invalid = (problem: string, cause?: unknown) =>
  new FeedbackError('signal_invalid', `The signal was not sent: ${problem}.`, { cause })

const inRange = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && value >= min && value <= max

const isObject = (value: object) => typeof value === 'object' && !Array.isArray(value)

const problemOf = ({ score, weight, improvement, metadata }: FeedbackSignalInput) => {
  if (!inRange(score, -1, 1)) return `score must be a number from -1 to 1, not ${score}`
  if (!inRange(weight, 0, 1)) return `weight must be a number from 0 to 1, not ${weight}`
  if (!isObject(improvement ?? {})) return 'improvement must be an object'
  if (!isObject(metadata ?? {})) return 'metadata must be an object'
  return undefined
}

/**
 * Catches at the call what the gateway would refuse later. The schema in protocol says all of it, and would take
 * over a third of the client's bytes; these are the mistakes that an app can make.
 *
 * @returns a copy, as JSON keeps it, that later changes of the caller's objects do not reach.
 * @throws FeedbackError `signal_invalid`.
 */
export function checkedSignal(signal: FeedbackSignalInput): FeedbackSignalInput {
  const problem = problemOf(signal)
  if (problem) throw invalid(problem)
  try {
    return JSON.parse(JSON.stringify(signal))
  } catch (cause) {
    throw invalid('it holds something that JSON cannot carry', cause)
  }
}
