/** The middle of many samples, and how far they spread. */
export interface Spread {
  median: number
  /** Of the lower quarter. */
  low: number
  /** Of the upper quarter. */
  high: number
}

const quantile = (sorted: readonly number[], share: number) => {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Median and quartiles. */
export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
}

/** The median. */
export const median = (samples: readonly number[]): number => spread(samples).median

/** Of pairs taken beside each other, how many times the second the first is: what slows both, cancels out. */
export function ratios(samples: readonly number[], yardstick: readonly number[]): Spread {
  return spread(samples.map((sample, round) => sample / (yardstick[round] ?? Number.NaN)))
}

/** A list that begins elsewhere in each round, so that nobody is always first. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const start = list.length > 0 ? round % list.length : 0
  return [...list.slice(start), ...list.slice(0, start)]
}
