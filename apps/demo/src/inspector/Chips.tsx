import { type FeedbackEvent, isWithdrawal } from '@feedback-signals/core'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 2 })

/** Score and weight of a signal, and what it does to an earlier one. */
export function Chips({ signal }: { signal: FeedbackEvent['signal'] }) {
  const { score, weight, metadata } = signal
  return (
    <span className="chips">
      <span className="chip" data-score={Math.sign(score)}>
        score {signed.format(score)}
      </span>
      <span className="chip">weight {weight}</span>
      {metadata?.supersedes && (
        <span className="chip">{isWithdrawal(signal) ? 'withdraws' : 'supersedes'}</span>
      )}
    </span>
  )
}
