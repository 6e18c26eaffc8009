/** More stars than anybody can tell apart: what a `max` by mistake is cut to. */
const most = 50

/** `max` as a whole number from 1 to 50. What is no count at all, such as 0 or NaN, is the usual 5. */
export function starCount(max: number | undefined): number {
  return max && max >= 1 ? Math.min(Math.floor(max), most) : 5
}

/** Every rating from 1 to `max`, best last. With halves there is none below 1, as the worst score is said by 1. */
export function starValues(max: number, halves: boolean | undefined): number[] {
  const step = halves ? 0.5 : 1
  return Array.from({ length: (max - 1) / step + 1 }, (_, index) => 1 + index * step)
}

/** `value` spread evenly over the scale of scores: `min` is -1, `max` 1. Where both are one, it is 1. */
export function scoreOf(value: number, min: number, max: number): number {
  return max === min ? 1 : (2 * (value - min)) / (max - min) - 1
}

/** What has this score on the scale from `min` to `max`. */
export function atScore(score: number, min: number, max: number): number {
  return min + ((score + 1) / 2) * (max - min)
}

/** The nearest of `values`, rising; `null` for what is no rating, as 0 is in many databases. */
export function nearest(values: readonly number[], value: unknown): number | null {
  if (typeof value !== 'number' || !(value > 0)) return null
  return values.reduce((best, next) => (Math.abs(next - value) < Math.abs(best - value) ? next : best))
}
