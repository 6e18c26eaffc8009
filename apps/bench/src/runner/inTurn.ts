import { type Browser, chromium } from 'playwright'
import { launchOptions } from '../../../../.dev/browser.ts'
import { startServer } from './server.ts'
import { rotated } from './statistics.ts'

/** Called before each measuring, with its place among all. */
export type Told<Entrant> = (done: number, all: number, entrant: Entrant) => void

/**
 * Measures all of them, one after the other and round by round, so that what the machine does meanwhile meets all alike.
 *
 * @returns each with what every round said of it.
 */
export async function inTurn<Entrant extends object, Sample>(
  entrants: readonly Entrant[],
  rounds: number,
  measure: (browser: Browser, origin: string, entrant: Entrant) => Promise<Sample>,
  told: Told<Entrant>,
): Promise<(Entrant & { samples: Sample[] })[]> {
  const runs = entrants.map((entrant) => ({ ...entrant, samples: [] as Sample[] }))
  const server = await startServer()
  const browser = await chromium.launch(launchOptions)
  try {
    let done = 0
    for (let round = 0; round < rounds; round += 1) {
      for (const run of rotated(runs, round)) {
        told(done, rounds * runs.length, run)
        run.samples.push(await measure(browser, server.origin, run))
        done += 1
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  return runs
}
