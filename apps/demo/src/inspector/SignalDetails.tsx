import { AnswerLink } from './AnswerLink.tsx'
import { JsonView } from './JsonView.tsx'
import { RowLink } from './RowLink.tsx'
import type { SignalRowProps } from './SignalRow.tsx'
import { isInMemory } from './signalLog.ts'
import { Timeline } from './Timeline.tsx'

/** The way of a signal, its body, and where it has arrived. */
export function SignalDetails({ logged, onLeave }: SignalRowProps) {
  const { inferenceId, signal, steps, storedId } = logged
  return (
    <div className="signal-details">
      <Timeline steps={steps} />
      {isInMemory(logged) && (
        <p className="memory-note">
          Kept in memory only: storage is blocked or full here, so it is lost if this page closes before it is
          delivered.
        </p>
      )}
      <JsonView value={signal} label="Body of the request" />
      {storedId && <RowLink inferenceId={inferenceId} storedId={storedId} />}
      <AnswerLink inferenceId={inferenceId} onLeave={onLeave} />
    </div>
  )
}
