import type { Entry } from '../../runner/contestants.ts'
import { inTurn, type Told } from '../../runner/inTurn.ts'
import { type Spread, spread } from '../../runner/statistics.ts'
import { BASE, NAIVE } from './contestants.ts'
import { type Metric, measure, type Sample } from './measure.ts'

/** A contestant with a number of answers. */
export interface Entrant {
  entry: Entry
  answers: number
}

/** What each round said of it. */
export interface Run extends Entrant {
  samples: Sample[]
}

/** Measures all of them. */
export const compareTracking = (
  entrants: readonly Entrant[],
  rounds: number,
  told: Told<Entrant>,
): Promise<Run[]> =>
  inTurn(
    entrants,
    rounds,
    (browser, origin, { entry, answers }) => measure(browser, origin, entry, answers),
    told,
  )

/** The run of another contestant with as many answers. */
const beside = ({ answers }: Run, name: string, runs: readonly Run[]): Run | undefined =>
  runs.find((other) => other.entry.name === name && other.answers === answers)

/** Of a metric, round by round, what is left once that of the page by itself in the same round has been taken away. */
const additions = (run: Run, runs: readonly Run[], metric: Metric): number[] => {
  const base = beside(run, BASE, runs)
  return run.samples.map((sample, round) => sample[metric] - (base?.samples[round]?.[metric] ?? Number.NaN))
}

/** What a contestant adds to the page by itself. */
export const added = (run: Run, runs: readonly Run[], metric: Metric): Spread =>
  spread(additions(run, runs, metric))

/** The share of what the naive hook adds, each round by itself. */
export function share(run: Run, runs: readonly Run[], metric: Metric): Spread {
  const naive = beside(run, NAIVE, runs)
  const whole = naive ? additions(naive, runs, metric) : []
  return spread(additions(run, runs, metric).map((part, round) => part / (whole[round] ?? Number.NaN)))
}

/** How many times what the page by itself takes. */
export function times(run: Run, runs: readonly Run[], metric: Metric): Spread {
  const base = beside(run, BASE, runs)
  return spread(
    run.samples.map((sample, round) => sample[metric] / (base?.samples[round]?.[metric] ?? Number.NaN)),
  )
}

/** What it says itself. */
export const whole = (run: Run, metric: Metric): Spread => spread(run.samples.map((sample) => sample[metric]))
