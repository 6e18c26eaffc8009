import { rounded, type Strength } from '../strength.ts'

/**
 * Copied share of an answer, score, weight; in between, a straight line. A word may have been copied to look it up, so
 * it hints at little; half of an answer is the usual copy of `signalDefaults`; all of it is as good as saved.
 */
const table = [
  [0, 0.2, 0.3],
  [0.1, 0.3, 0.4],
  [0.5, 0.5, 0.5],
  [1, 0.7, 0.6],
] as const

/**
 * Score and weight of a copy by the share of the answer that was copied. Never falls as the share rises.
 *
 * @param share - 0 to 1; what is outside counts as the nearer end.
 */
export function copyStrength(share: number): Strength {
  let [from, score, weight]: readonly [number, number, number] = table[0]
  for (const [to, nextScore, nextWeight] of table.slice(1)) {
    const part = Math.min(Math.max((share - from) / (to - from), 0), 1)
    if (part < 1) {
      score += part * (nextScore - score)
      weight += part * (nextWeight - weight)
      break
    }
    ;[from, score, weight] = [to, nextScore, nextWeight]
  }
  return { score: rounded(score), weight: rounded(weight) }
}
