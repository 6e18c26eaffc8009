import { preciseTime } from './clockTime.ts'
import { formatElapsed } from './duration.ts'
import type { Step } from './signalLog.ts'

const nameOf = ({ status, attempts, error, saved }: Step) => {
  if (status === 'sending') return `Attempt ${attempts}`
  if (status === 'queued') return error ? 'Queued again' : saved ? 'Queued, on disk' : 'Queued'
  return { delivered: 'Delivered', failed: 'Failed', withdrawn: 'Withdrawn' }[status]
}

const elapsed = (before: Step | undefined, { at }: Step) =>
  before ? `+${formatElapsed(at - before.at)}` : ''

const Problem = ({ step, isLast }: { step: Step; isLast: boolean }) => {
  if (!step.error) return null
  const { code, message } = step.error
  // An outage of an hour says the same many times: in full once, as its code before.
  return <p className="step-error">{isLast ? message.replace(/^FeedbackSignals: /, '') : code}</p>
}

/** Every step of a signal, each attempt with its time and its outcome. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline" aria-label="Steps">
      {[...steps.entries()].map(([index, step]) => (
        <li key={index} className="step" data-tone={step.status}>
          <div className="step-line">
            <span className="step-name">{nameOf(step)}</span>
            <span className="step-elapsed tabular faint">{elapsed(steps[index - 1], step)}</span>
            <time className="tabular" dateTime={new Date(step.at).toISOString()}>
              {preciseTime(step.at)}
            </time>
          </div>
          <Problem step={step} isLast={index === steps.length - 1} />
        </li>
      ))}
    </ol>
  )
}
