import type { Log } from '../gateway/log.ts'
import { AddSignal } from './AddSignal.tsx'
import { CombinedScores } from './CombinedScores.tsx'
import { orderedSignals } from './orderedSignals.ts'
import { SignalCard } from './SignalCard.tsx'

/** The signals on a log, oldest first, and what they say together. */
export function SignalSection({ log }: { log: Log }) {
  const signals = orderedSignals(log.feedback_signals)
  return (
    <section className="signals" aria-labelledby="signals">
      <h2 id="signals">Feedback Signals</h2>
      <CombinedScores combined={log.combined} />
      {signals.length === 0 ? <p className="soft">Nobody has said anything of this answer yet.</p> : null}
      <ol className="signal-list">
        {signals.map((ordered) => (
          <SignalCard key={ordered.signal.id} {...ordered} />
        ))}
      </ol>
      <AddSignal log={log} />
    </section>
  )
}
