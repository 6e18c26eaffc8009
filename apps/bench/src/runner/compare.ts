import { chromium } from 'playwright'
import { launchOptions } from '../../../../.dev/browser.ts'
import type { Entry } from './contestants.ts'
import { type Metric, measure, type Sample } from './measure.ts'
import { startServer } from './server.ts'
import { rotated } from './statistics.ts'

/** One contestant with a number of rows, and what each round said of it. */
export interface Run {
  entry: Entry
  rows: number
  samples: Sample[]
}

/** What a round said of one metric, round by round. */
export const column = ({ samples }: Run, metric: Metric): number[] => samples.map((sample) => sample[metric])

/**
 * Measures all of them, one after the other and round by round, so that what the machine does meanwhile meets all alike.
 *
 * @param told - called before each measuring, with its place among all.
 */
export async function compare(
  entrants: readonly Omit<Run, 'samples'>[],
  rounds: number,
  told: (done: number, all: number, run: Run) => void,
): Promise<Run[]> {
  const runs: Run[] = entrants.map((entrant) => ({ ...entrant, samples: [] }))
  const server = await startServer()
  const browser = await chromium.launch(launchOptions)
  try {
    let done = 0
    for (let round = 0; round < rounds; round += 1) {
      for (const run of rotated(runs, round)) {
        told(done, rounds * runs.length, run)
        run.samples.push(await measure(browser, server.origin, run.entry, run.rows))
        done += 1
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  return runs
}
