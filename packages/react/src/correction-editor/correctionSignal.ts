import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { correctionScore } from './correctionScore.ts'
import type { CorrectionChange, CorrectionOptions } from './correctionTypes.ts'

/**
 * The signal of a correction. Says what the builder `correction` of core says, which brings the table of every signal
 * with it; a test holds the two together.
 */
export function correctionSignal(
  change: CorrectionChange,
  {
    score = ({ changedFraction }) => correctionScore(changedFraction),
    signal,
  }: Pick<CorrectionOptions, 'score' | 'signal'>,
): FeedbackSignalInput {
  const { content, editDistance, changedFraction } = change
  const given = typeof signal === 'function' ? signal(change) : signal
  return {
    signal_name: 'correction',
    score: score(change),
    weight: 0.8,
    improvement: { role: 'assistant', content },
    ...given,
    metadata: { edit_distance: editDistance, changed_fraction: changedFraction, ...given?.metadata },
  }
}
