import { clockTime } from './clockTime.ts'
import { NextAttempt } from './NextAttempt.tsx'
import type { Step } from './signalLog.ts'

/** When a step was, or when the next one is due. */
export function When({ step }: { step: Step }) {
  // Without a time of its own it is due at once.
  if (step.status === 'queued') return <NextAttempt at={step.retryAt ?? step.at} />
  return <time dateTime={new Date(step.at).toISOString()}>{clockTime(step.at)}</time>
}
