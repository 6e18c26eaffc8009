import { NextAttempt } from './NextAttempt.tsx'
import { Reason } from './Reason.tsx'
import type { Step } from './signalLog.ts'

export interface StepProblemProps {
  step: Step
  /** The newest step is told in full. */
  isLast: boolean
}

/** Why an attempt did not succeed, and when the next one is. */
export function StepProblem({ step: { error, retryAt }, isLast }: StepProblemProps) {
  if (!error) return null
  return (
    <>
      {/* An outage of an hour says the same many times: in full once, as its code before. */}
      <Reason reason={error} inFull={isLast} />
      {isLast && retryAt !== null && (
        <p className="step-next tabular">
          <NextAttempt at={retryAt} />
        </p>
      )}
    </>
  )
}
