import { buildPage } from '../apps/bench/src/runner/build.ts'
import { compare } from '../apps/bench/src/runner/compare.ts'
import { contestantsOf, OURS, YARDSTICK } from '../apps/bench/src/runner/contestants.ts'
import { table } from '../apps/bench/src/runner/table.ts'
import { missed } from '../apps/bench/src/runner/targets.ts'
import { load, tellProgress } from './benchProgress.ts'
import { step } from './step.ts'

/** What of the widgets is measured. */
export interface WidgetsBench {
  widgets: readonly string[]
  isNamed: (contestant: string) => boolean
  rounds: number
  rows: number
  /** Rows in a long chat, of plain and ours alone; 0 leaves it out. */
  long: number
}

/** Measures the widgets, prints their table, and returns the targets that ours misses. */
export async function benchWidgets({
  widgets,
  isNamed,
  rounds,
  rows,
  long,
}: WidgetsBench): Promise<string[]> {
  const entries = widgets.flatMap(contestantsOf).filter(({ name }) => name === YARDSTICK || isNamed(name))
  const bytes = new Map<string, number>()
  for (const entry of entries) bytes.set(entry.id, await step(`Building ${entry.id}`, () => buildPage(entry)))

  const inLong = entries.filter(({ name }) => long > 0 && (name === YARDSTICK || name === OURS))
  const entrants = [
    ...entries.map((entry) => ({ entry, rows })),
    ...inLong.map((entry) => ({ entry, rows: long })),
  ]
  console.log(`${rounds} rounds, ${load()}`)
  const runs = await compare(
    entrants,
    rounds,
    tellProgress(({ entry, rows: count }) => `${entry.id}, ${count} rows`),
  )
  console.log(`\n${table(runs, bytes)}\n\n${load()}`)
  return missed(runs)
}
