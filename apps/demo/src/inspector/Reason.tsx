import type { DeadSignal } from '@feedback-signals/core'
import { sentenceOf } from './sentenceOf.ts'

/** Why a signal is not delivered: the code, which is stable, and the sentence. */
export function Reason({ reason }: { reason: DeadSignal['reason'] }) {
  return (
    <p className="step-error">
      <span className="mono">{reason.code}</span> {sentenceOf(reason)}
    </p>
  )
}
