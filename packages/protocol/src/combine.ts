import { type AttributedSignal, standingSignals } from './standing.ts'

/** What several signals say together. */
export interface CombinedScore {
  /** Weighted mean of the scores, -1 to 1; `null` where nothing has weight. */
  score: number | null
  /** How many signals went into it. */
  count: number
  /** Sum of their weights. */
  total_weight: number
}

/** Behaviour and words are never summed: a reader of the numbers weighs one against the other. */
export interface CombinedSignals {
  explicit: CombinedScore
  implicit: CombinedScore
}

const weightedMean = (signals: readonly AttributedSignal[]): CombinedScore => {
  const counted = signals.filter((signal) => signal.weight > 0)
  const total = counted.reduce((sum, signal) => sum + signal.weight, 0)
  const weighted = counted.reduce((sum, signal) => sum + signal.weight * signal.score, 0)
  return { score: total > 0 ? weighted / total : null, count: counted.length, total_weight: total }
}

/**
 * Combines the signals of one inference, given oldest first.
 *
 * In each slot of each user only the newest signal counts, and none that another names in `supersedes`,
 * whatever the order they arrived in. A signal without a name has no slot and always counts. Of those that
 * count, explicit and implicit apart:
 *
 *     score = Σ(weight × score) / Σ weight
 *
 * A weight of 0, such as a withdrawn vote, takes part in neither sum nor `count`.
 */
export function combineSignals(signals: readonly AttributedSignal[]): CombinedSignals {
  const standing = standingSignals(signals)
  const isImplicit = (signal: AttributedSignal) => signal.signal_type === 'implicit'
  return {
    explicit: weightedMean(standing.filter((signal) => !isImplicit(signal))),
    implicit: weightedMean(standing.filter(isImplicit)),
  }
}
