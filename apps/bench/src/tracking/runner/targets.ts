import { added, type Run, share, times, whole } from './compare.ts'
import { OURS } from './contestants.ts'
import type { Metric } from './measure.ts'

/** The largest share of what the naive hook adds, in the longest chat. */
const mostShares: readonly [Metric, number][] = [
  ['mount', 0.1],
  ['scroll', 0.1],
  ['heap', 0.15],
]

/** What must not grow with the chat, an answer. */
const perAnswer: readonly Metric[] = ['mount', 'heap']

/** How many times that of the shorter chat it may seem to be: what one run differs from the next, of the same code. */
const NOISE = 1.15

/** How many times that of the page by itself the event of a copy may take. */
const MOST_COPY = 1.1

/** Layouts of a frame, in times of the page by itself: no more than that, but for a frame more or less at the ends. */
const MOST_LAYOUTS = 1.02

const MOST_LISTENERS = 5

type Verdict = readonly [is: number, most: number, words: string]

const inEach = (run: Run, runs: readonly Run[]): Verdict[] => [
  [times(run, runs, 'copy').median, MOST_COPY, 'times the copy of the untracked page'],
  [times(run, runs, 'layouts').median, MOST_LAYOUTS, 'times the layouts of the untracked page'],
  [added(run, runs, 'onDocument').high, MOST_LISTENERS, 'listeners on the document'],
  [whole(run, 'renders').high, 0, 'rows rendered for nobody'],
]

const inLongest = (run: Run, shortest: Run | undefined, runs: readonly Run[]): Verdict[] => [
  ...mostShares.map(
    ([metric, most]): Verdict => [share(run, runs, metric).median, most, `of the ${metric} of naive`],
  ),
  ...perAnswer.map((metric): Verdict => {
    const now = added(run, runs, metric).median / run.answers
    const then = shortest ? added(shortest, runs, metric).median / shortest.answers : now
    return [now / then, NOISE, `times the ${metric} of an answer among ${shortest?.answers}`]
  }),
]

/** The targets that ours misses, in words. A figure that is no number is missed. */
export function missedTargets(runs: readonly Run[]): string[] {
  const ours = runs.filter(({ entry }) => entry.name.startsWith(OURS))
  return ours.flatMap((run) => {
    const same = ours
      .filter(({ entry }) => entry.id === run.entry.id)
      .toSorted((a, b) => a.answers - b.answers)
    const isLongest = same.at(-1) === run
    const verdicts = [...inEach(run, runs), ...(isLongest ? inLongest(run, same[0], runs) : [])]
    return verdicts
      .filter(([is, most]) => !(is <= most))
      .map(
        ([is, most, words]) =>
          `${run.entry.name} at ${run.answers} answers: ${is.toFixed(2)} ${words}, and may be ${most}`,
      )
  })
}
