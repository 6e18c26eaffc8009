import { type FeedbackEvent, isWithdrawal } from '@feedback-signals/core'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 2 })

export interface ChipsProps {
  signal: FeedbackEvent['signal']
  /** Whether it waits in memory alone. */
  inMemory: boolean
}

/** Score and weight of a signal, what it does to an earlier one, and whether it may yet be lost. */
export function Chips({ signal, inMemory }: ChipsProps) {
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
      {inMemory && (
        <span className="chip" data-tone="queued">
          in memory only
        </span>
      )}
    </span>
  )
}
