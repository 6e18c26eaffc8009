import type { Spread } from '../../runner/statistics.ts'
import { lines } from '../../runner/table.ts'
import { added, type Run, share, times, whole } from './compare.ts'
import { BASE } from './contestants.ts'
import type { Metric } from './measure.ts'

/** A column of what is shared out: its title, its unit, how many of it the metric's own unit is, and its decimals. */
interface Column {
  metric: Metric
  title: string
  unit: string
  /** Turns a figure of the page into the unit. */
  scale(figure: number, answers: number): number
  digits: number
}

const perAnswer = (ms: number, answers: number) => (ms / answers) * 1_000

const columns: readonly Column[] = [
  { metric: 'mount', title: 'mount, an answer', unit: 'µs', scale: perAnswer, digits: 1 },
  { metric: 'first', title: 'first mount, an answer', unit: 'µs', scale: perAnswer, digits: 1 },
  { metric: 'scroll', title: 'scrolling, a frame', unit: 'ms', scale: (ms) => ms, digits: 2 },
  {
    metric: 'heap',
    title: 'heap, an answer',
    unit: 'B',
    scale: (bytes, answers) => bytes / answers,
    digits: 0,
  },
]

const spreadIn = ({ median, low, high }: Spread, run: Run, { scale, unit, digits }: Column) => {
  const [middle, from, to] = [median, low, high].map((each) => scale(each, run.answers).toFixed(digits))
  return `${middle} ${unit} (${from}–${to})`
}

const isBase = ({ entry }: Run) => entry.name === BASE

const cell = (run: Run, runs: readonly Run[], column: Column) =>
  isBase(run)
    ? spreadIn(whole(run, column.metric), run, column)
    : `${share(run, runs, column.metric).median.toFixed(2)}, adds ${spreadIn(added(run, runs, column.metric), run, column)}`

const count = (run: Run, metric: Metric, digits = 0) => whole(run, metric).median.toFixed(digits)

const listeners = (run: Run) => `${count(run, 'onDocument')} + ${count(run, 'onWindow')}`

const weight = (run: Run, runs: readonly Run[], bytes: ReadonlyMap<string, number>) => {
  const own = bytes.get(run.entry.id) ?? 0
  const base = bytes.get(runs.find(isBase)?.entry.id ?? '') ?? 0
  return isBase(run) ? `${(own / 1000).toFixed(1)} kB` : `+${((own - base) / 1000).toFixed(1)} kB`
}

/**
 * The table: a line a contestant. In the cells of what tracking costs the share of what the naive hook adds to the page
 * by itself, and what is added, with quartiles; of the page by itself what it takes.
 *
 * @param bytes - of a page, by the id of its contestant.
 */
export function trackingTable(runs: readonly Run[], bytes: ReadonlyMap<string, number>): string {
  const titles = columns.map(({ title }) => title)
  const head = ['', 'answers', ...titles, 'copy', 'renders', 'layouts a frame', 'listeners', 'gzip']
  const body = runs.map((run) => [
    run.entry.name,
    `${run.answers}`,
    ...columns.map((column) => cell(run, runs, column)),
    `${times(run, runs, 'copy').median.toFixed(2)}× ${count(run, 'copy', 2)} ms`,
    count(run, 'renders'),
    count(run, 'layouts', 2),
    listeners(run),
    weight(run, runs, bytes),
  ])
  const [first = '', ...rest] = lines([head, ...body])
  return [first, first.replaceAll(/[^|]/g, '-'), ...rest].join('\n')
}
