import { buildSignal } from '@feedback-signals/core'
import { implicitWeights } from '@feedback-signals/protocol'
import { rounded, type Strength } from '../strength.ts'

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** What asking again at once adds to the score: nobody read this answer to its end. */
const AT_ONCE = -0.2

/** What each time that the same question was asked again before adds, up to `MOST_REPEATS`. */
const REPEATED = -0.1
const MOST_REPEATS = 2

/**
 * Score and weight of asking again, by how soon and how often.
 *
 * |                            | first         | second        | third and on  |
 * | -------------------------- | ------------- | ------------- | ------------- |
 * | after `quickMs`, or unknown | -0.5 (0.5)    | -0.6 (0.55)   | -0.7 (0.6)    |
 * | after half of it           | -0.6 (0.525)  | -0.7 (0.575)  | -0.8 (0.6)    |
 * | at once                    | -0.7 (0.55)   | -0.8 (0.6)    | -0.9 (0.6)    |
 *
 * @param sinceMs - milliseconds since the answer was there; `undefined` if nobody knows.
 * @param repeats - how often the same question had been asked again before.
 * @param quickMs - milliseconds from which on it does not matter how soon.
 */
export function regenerationStrength(
  sinceMs: number | undefined,
  repeats: number,
  quickMs: number,
): Strength {
  const { score, weight } = buildSignal('regenerated')
  const haste = within(1 - (sinceMs ?? quickMs) / quickMs, 0, 1)
  const again = within(repeats, 0, MOST_REPEATS)
  return {
    score: rounded(score + AT_ONCE * haste + REPEATED * again),
    // The surer, the less it looks like curiosity for another wording.
    weight: rounded(Math.min(weight + 0.05 * (haste + again), implicitWeights.most)),
  }
}

/** How far the score of a stop lies from the middle for one at the very beginning, or at the very end. */
const STOP_SPREAD = 0.2

/**
 * Score and weight of stopping an answer, by the share of it that had come: -0.5 for one that was stopped as it began, -0.1
 * for one that was all but done, whose reader had what he wanted. Weight 0.4.
 *
 * @param share - 0 to 1; `undefined` if nobody knows: -0.3.
 */
export function stopStrength(share: number | undefined): Strength {
  const { score, weight } = buildSignal('stopped')
  return { score: rounded(score + STOP_SPREAD * (2 * within(share ?? 0.5, 0, 1) - 1)), weight }
}
