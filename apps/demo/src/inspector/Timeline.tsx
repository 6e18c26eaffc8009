import { preciseTime } from './clockTime.ts'
import { formatElapsed } from './duration.ts'
import { StepProblem } from './StepProblem.tsx'
import type { Step } from './signalLog.ts'
import { stepName } from './stepName.ts'

const elapsed = (before: Step | undefined, { at }: Step) =>
  before ? `+${formatElapsed(at - before.at)}` : ''

/** Every step of a signal, each attempt with its time and its outcome. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline" aria-label="Steps">
      {[...steps.entries()].map(([index, step]) => (
        <li key={index} className="step" data-tone={step.status}>
          <div className="step-line">
            <span className="step-name">{stepName(step)}</span>
            <span className="step-elapsed tabular faint">{elapsed(steps[index - 1], step)}</span>
            <time className="tabular" dateTime={new Date(step.at).toISOString()}>
              {preciseTime(step.at)}
            </time>
          </div>
          <StepProblem step={step} isLast={index === steps.length - 1} />
        </li>
      ))}
    </ol>
  )
}
