import { implicitWeights } from '@feedback-signals/protocol'
import { rounded, type Strength } from '../strength.ts'

/** The highest score that reading earns: it says that an answer held the person, and not that it was right. */
const MOST = 0.5

/** What somebody who opened an answer and left at once says of it. */
const LEAST = -0.1

/**
 * What the share of an answer that was read says of it.
 *
 * | read share | 0    | 0.25   | 0.5  | 0.75   | 1   |
 * | ---------- | ---- | ------ | ---- | ------ | --- |
 * | score      | -0.1 | 0.163  | 0.35 | 0.463  | 0.5 |
 * | weight     | 0.3  | 0.375  | 0.45 | 0.525  | 0.6 |
 *
 * The score rises steeply and then flattens, as people skim: who has read half has mostly got what they wanted. The weight
 * rises evenly, since more reading makes the hint surer by as much. Both are rounded to thousandths.
 *
 * @param readShare - 0 to 1; beyond is taken as the end of it.
 */
export function dwellScore(readShare: number): Strength {
  const share = Math.min(Math.max(readShare, 0), 1)
  const { least, most } = implicitWeights
  return {
    score: rounded(MOST - (MOST - LEAST) * (1 - share) ** 2),
    weight: rounded(least + (most - least) * share),
  }
}
