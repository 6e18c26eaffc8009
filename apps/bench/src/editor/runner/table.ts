import { spread } from '../../runner/statistics.ts'
import { lines } from '../../runner/table.ts'
import { type Sample, steps } from './measure.ts'
import type { Longest } from './trace.ts'

const cell = (samples: readonly number[]) => {
  const { median, low, high } = spread(samples)
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`
}

/** A line a text, a column a step; in each cell median and quartiles. */
export function table(runs: ReadonlyMap<string, readonly Sample[]>, metric: keyof Longest): string {
  const body = [...runs].map(([text, samples]) => [
    text,
    ...steps.map((step) => cell(samples.map((sample) => sample[step][metric]))),
  ])
  return lines([['', ...steps], steps.map(() => '-').concat('-'), ...body]).join('\n')
}
