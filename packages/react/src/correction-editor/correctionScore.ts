/** Of the least change, such as a comma. */
const LEAST = -0.1

/**
 * The score of a correction by how much it changed: -0.1 - 0.9 × `changedFraction`. A comma in a long answer is about
 * -0.1, half of the words -0.55, an answer written anew -1.
 *
 * @param changedFraction - 0 (nothing) to 1 (everything); what is outside of that, or no number, is taken for the end
 * it lies at, or for everything.
 */
export function correctionScore(changedFraction: number): number {
  const fraction = Number.isNaN(changedFraction) ? 1 : Math.min(1, Math.max(0, changedFraction))
  return Math.max(-1, LEAST - (1 + LEAST) * fraction)
}
