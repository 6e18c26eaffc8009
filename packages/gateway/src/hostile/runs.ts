import { randomInt } from 'node:crypto'

const { FUZZ_RUNS, FUZZ_SEED } = process.env

/** How many cases a property is tried with, and which: FUZZ_RUNS=100000 for a long night, FUZZ_SEED to see one again. */
export const runs = {
  numRuns: Number(FUZZ_RUNS || 200),
  seed: Number(FUZZ_SEED || randomInt(2 ** 31)),
}

/** Milliseconds that a test of so many runs may take. */
export const patience: number = 30_000 + runs.numRuns * 50

// A failure names its seed by itself; of a long night that found nothing, it is to be known which cases those were.
if (FUZZ_RUNS) console.info(`${runs.numRuns} cases a property, FUZZ_SEED=${runs.seed}`)
