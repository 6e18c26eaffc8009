import { type FeedbackEvent, isWithdrawal } from '@feedback-signals/core'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** What is shown as 0 is neither good nor bad. */
const toneOf = (score: number) => Math.sign(Math.round(score * 100))

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
      <span className="chip" data-score={toneOf(score)}>
        score {signed.format(score)}
      </span>
      <span className="chip">weight {plain.format(weight)}</span>
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
