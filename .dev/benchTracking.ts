import { buildTracker } from '../apps/bench/src/tracking/runner/build.ts'
import { compareTracking } from '../apps/bench/src/tracking/runner/compare.ts'
import { BASE, NAIVE, trackers } from '../apps/bench/src/tracking/runner/contestants.ts'
import { trackingTable } from '../apps/bench/src/tracking/runner/table.ts'
import { missedTargets } from '../apps/bench/src/tracking/runner/targets.ts'
import { load, tellProgress } from './benchProgress.ts'
import { step } from './step.ts'

/** What of tracking is measured. */
export interface TrackingBench {
  isNamed: (contestant: string) => boolean
  rounds: number
  /** How many answers there are in each of the chats. */
  answers: readonly number[]
}

/** Measures what tracking costs, prints its table, and returns the targets that ours misses. */
export async function benchTracking({ isNamed, rounds, answers }: TrackingBench): Promise<string[]> {
  const entries = trackers().filter(({ name }) => name === BASE || name === NAIVE || isNamed(name))
  const bytes = new Map<string, number>()
  for (const entry of entries)
    bytes.set(entry.id, await step(`Building ${entry.id}`, () => buildTracker(entry)))

  console.log(`${rounds} rounds, ${load()}`)
  const entrants = answers.flatMap((count) => entries.map((entry) => ({ entry, answers: count })))
  const runs = await compareTracking(
    entrants,
    rounds,
    tellProgress(({ entry, answers: count }) => `${entry.id}, ${count} answers`),
  )
  console.log(`\n${trackingTable(runs, bytes)}\n\n${load()}`)
  return missedTargets(runs)
}
