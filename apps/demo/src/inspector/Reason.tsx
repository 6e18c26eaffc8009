import type { DeadSignal } from '@feedback-signals/core'
import { sentenceOf } from './sentenceOf.ts'

export interface ReasonProps {
  reason: DeadSignal['reason']
  /** The sentence too, not the code alone. */
  inFull: boolean
}

/** Why a signal is not delivered: the code, which is stable, with the answer's status, and the sentence. */
export function Reason({ reason, inFull }: ReasonProps) {
  const { code, status } = reason
  return (
    <>
      <p className="step-code mono">{status ? `${code} ${status}` : code}</p>
      {inFull && <p className="step-error">{sentenceOf(reason)}</p>}
    </>
  )
}
