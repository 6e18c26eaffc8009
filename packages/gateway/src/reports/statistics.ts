import type { Sums } from '../store/reports/sums.ts'

/** The 0.975 quantile of the normal distribution, for intervals that hold 95 % of the time. */
const Z = 1.959963984540054

/** Both ends of a confidence interval of 95 %. */
export interface Interval {
  low: number
  high: number
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/**
 * Wilson's score interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22, 209–212), for any `size` above 0, whole or
 * not. It never leaves 0 to 1, and it has a width where all answers are alike: three votes up of three are no proof.
 */
export function wilson(share: number, size: number): Interval {
  const z2 = Z * Z
  const center = share + z2 / (2 * size)
  const reach = Z * Math.sqrt((share * (1 - share)) / size + z2 / (4 * size * size))
  const scale = 1 + z2 / size
  return { low: clamp((center - reach) / scale, 0, share), high: clamp((center + reach) / scale, share, 1) }
}

/** A part of a whole, with its interval; without one where there is no whole. */
export interface Share {
  count: number
  share: number | null
  low: number | null
  high: number | null
}

/** `count` of `whole`. */
export function shareOf(count: number, whole: number): Share {
  if (whole === 0) return { count, share: null, low: null, high: null }
  const share = count / whole
  return { count, share, ...wilson(share, whole) }
}

/** What signals say together, with the interval of the mean. Nothing where there is no signal. */
export interface Score {
  count: number
  total_weight: number
  /** Weighted mean, -1 to 1. */
  score: number | null
  low: number | null
  high: number | null
}

/**
 * The weighted mean of scores, and its interval.
 *
 *     score = Σ(weight × score) / Σ weight
 *     n     = (Σ weight)² / Σ weight²          effective size (Kish 1965, Survey Sampling, 11.2)
 *     low, high = Wilson's interval of (score + 1) / 2 for n, brought back to -1 to 1
 *
 * Among all that lies between two ends and has a given mean, what lies only at the ends varies most (Bhatia and Davis
 * 2000, Am. Math. Mon. 107, 353–357). So the interval is that of thumbs, and wider than need be for stars.
 */
export function scoreOf({ count, weight, weighted, squared }: Sums): Score {
  if (count === 0 || weight === 0) return { count, total_weight: weight, score: null, low: null, high: null }
  const score = clamp(weighted / weight, -1, 1)
  const size = squared > 0 ? clamp((weight * weight) / squared, 1, count) : count
  const { low, high } = wilson((score + 1) / 2, size)
  return { count, total_weight: weight, score, low: low * 2 - 1, high: high * 2 - 1 }
}

/** A correlation, with its interval where there are enough pairs for one. */
export interface Correlation {
  value: number | null
  low: number | null
  high: number | null
}

/** Pearson's r of `size` pairs, with the interval of Fisher's z (Fisher 1921, Metron 1, 3–32). */
export function correlationOf(value: number | null, size: number): Correlation {
  if (value === null || size < 4) return { value, low: null, high: null }
  const r = clamp(value, -1, 1)
  const reach = Z / Math.sqrt(size - 3)
  return { value: r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) }
}
