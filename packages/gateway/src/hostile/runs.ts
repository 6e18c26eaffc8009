/** How many cases a property is tried with: FUZZ_RUNS=100000 for a long night. fast-check prints the seed of a failure. */
export const numRuns: number = Number(process.env.FUZZ_RUNS || 200)

/** Milliseconds that a test of so many runs may take. */
export const patience: number = 30_000 + numRuns * 50
