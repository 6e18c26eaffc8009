import type { Entry } from './contestants.ts'
import { inTurn, type Told } from './inTurn.ts'
import { type Metric, measure, type Sample } from './measure.ts'

/** A contestant with a number of rows. */
export interface Entrant {
  entry: Entry
  rows: number
}

/** What each round said of it. */
export interface Run extends Entrant {
  samples: Sample[]
}

/** What a round said of one metric, round by round. */
export const column = ({ samples }: Run, metric: Metric): number[] => samples.map((sample) => sample[metric])

/** Measures all of them. */
export const compare = (entrants: readonly Entrant[], rounds: number, told: Told<Entrant>): Promise<Run[]> =>
  inTurn(entrants, rounds, (browser, origin, { entry, rows }) => measure(browser, origin, entry, rows), told)
