import { preciseTime } from './clockTime.ts'
import { formatElapsed } from './duration.ts'
import { StatusBadge } from './StatusBadge.tsx'
import type { Step } from './signalLog.ts'

const elapsed = (steps: readonly Step[], index: number) => {
  const [before, step] = [steps[index - 1], steps[index]]
  return before && step ? `+${formatElapsed(step.at - before.at)}` : ''
}

/** Every step of a signal, each attempt with its time and its outcome. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline" aria-label="Steps">
      {steps.map((step, index) => (
        // Steps are only ever added: a step at one time with one status is that step.
        <li key={`${step.at} ${step.status} ${step.attempts}`} className="step" data-tone={step.status}>
          <div className="step-line">
            <StatusBadge status={step.status} />
            {step.status === 'sending' && <span className="faint">attempt {step.attempts}</span>}
            <span className="step-elapsed tabular faint">{elapsed(steps, index)}</span>
            <time className="step-time tabular" dateTime={new Date(step.at).toISOString()}>
              {preciseTime(step.at)}
            </time>
          </div>
          {step.error && <p className="step-error">{step.error.message.replace(/^FeedbackSignals: /, '')}</p>}
        </li>
      ))}
    </ol>
  )
}
