import { type AttributedSignal, standingSignals } from './standing.ts'

/** An inference with its signals, oldest first. */
export type InferenceSignals = readonly [inferenceId: string, signals: readonly AttributedSignal[]]

/** Two answers of which a person preferred one: what direct preference optimization (DPO) trains on. */
export interface PreferencePair {
  /** The `metadata.comparison_id` of both signals. */
  comparison_id: string
  /** Id of the inference that was better. */
  chosen: string
  /** Id of the inference that was worse. */
  rejected: string
  /** How much it counts: the smaller weight of the two signals. */
  weight: number
  /** Who compared, where the credential named one. */
  user_id: string | null
}

/** One half of a comparison: what it says of the answer it was sent to. */
interface Half extends Pick<PreferencePair, 'weight' | 'user_id'> {
  inferenceId: string
  comparisonId: unknown
  comparedWith: unknown
  verdict: unknown
}

const halvesOf = ([inferenceId, signals]: InferenceSignals): Half[] =>
  standingSignals(signals)
    .filter(({ signal_name, weight }) => signal_name === 'comparison' && weight > 0)
    .map(({ metadata, weight, user_id = null }) => ({
      inferenceId,
      comparisonId: metadata?.comparison_id,
      comparedWith: metadata?.compared_with,
      verdict: metadata?.verdict,
      weight,
      user_id,
    }))

const keyOf = (...parts: unknown[]) => JSON.stringify(parts)

/**
 * The preference pairs in the signals of many inferences, such as `logs.map((log) => [log.id, log.feedback_signals])`.
 *
 * A pair needs both of its halves, a `comparison` signal with the verdict `better` and one with `worse`, of one user and
 * one `comparison_id`, each naming the other inference. A comparison that was changed or withdrawn counts no more, as in
 * `combineSignals`; one of which only a half arrived, a tie and "both bad" give no pair.
 */
export function preferencePairs(inferences: Iterable<InferenceSignals>): PreferencePair[] {
  const halves = [...inferences].flatMap(halvesOf)
  const worse = new Map(
    halves
      .filter(({ verdict }) => verdict === 'worse')
      .map((half) => [keyOf(half.comparisonId, half.inferenceId, half.comparedWith, half.user_id), half]),
  )
  return halves.flatMap(({ inferenceId, comparisonId, comparedWith, verdict, weight, user_id }) => {
    if (verdict !== 'better' || typeof comparisonId !== 'string') return []
    const rejected = worse.get(keyOf(comparisonId, comparedWith, inferenceId, user_id))
    if (!rejected) return []
    return {
      comparison_id: comparisonId,
      chosen: inferenceId,
      rejected: rejected.inferenceId,
      weight: Math.min(weight, rejected.weight),
      user_id,
    }
  })
}
