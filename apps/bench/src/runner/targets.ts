import { column, type Run } from './compare.ts'
import { OURS } from './contestants.ts'
import type { Metric } from './measure.ts'
import { median, ratios } from './statistics.ts'
import { yardstickOf } from './table.ts'

/** How many times what plain buttons take ours may. */
const mostTimes: readonly [Metric, number][] = [
  ['mount', 1.15],
  ['heap', 1.1],
  ['row', 1.5],
  ['widget', 1.5],
  ['scroll', 1.25],
]

/**
 * How many milliseconds after plain buttons ours may reach the request and the paint of a click: a quarter of a frame,
 * which no screen can show.
 */
const mostLater: readonly [Metric, number][] = [
  ['request', 4],
  ['paint', 4],
]

const missedBy = (run: Run, yardstick: Run): string[] => {
  const name = `${run.entry.widget} at ${run.rows} rows`
  const times = mostTimes.map(([metric, most]) => {
    const is = ratios(column(run, metric), column(yardstick, metric)).median
    return is <= most ? '' : `${name}: ${metric} is ${is.toFixed(2)}× plain, and may be ${most}×`
  })
  const later = mostLater.map(([metric, most]) => {
    const is = median(column(run, metric)) - median(column(yardstick, metric))
    return is <= most ? '' : `${name}: ${metric} is ${is.toFixed(1)} ms after plain, and may be ${most} ms`
  })
  return [...times, ...later].filter(Boolean)
}

/** The targets that ours misses, in words. */
export const missed = (runs: readonly Run[]): string[] =>
  runs.filter(({ entry }) => entry.name === OURS).flatMap((run) => missedBy(run, yardstickOf(run, runs)))
