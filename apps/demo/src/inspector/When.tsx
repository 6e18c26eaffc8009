import { clockTime } from './clockTime.ts'
import { formatElapsed } from './duration.ts'
import { useNow } from './now.ts'
import type { Step } from './signalLog.ts'

function NextAttempt({ at }: { at: number }) {
  const left = Math.ceil((at - useNow()) / 1000) * 1000
  return left <= 0 ? 'next attempt now' : `next in ${formatElapsed(left)}`
}

/** When a step was, or when the next one is due. */
export function When({ step }: { step: Step }) {
  if (step.retryAt !== null) return <NextAttempt at={step.retryAt} />
  return <time dateTime={new Date(step.at).toISOString()}>{clockTime(step.at)}</time>
}
