import { column, type Run } from './compare.ts'
import { YARDSTICK } from './contestants.ts'
import type { Metric } from './measure.ts'
import { ratios, type Spread, spread } from './statistics.ts'

/** A column: what it is called, its unit, its decimals. */
const columns: Record<Metric, [title: string, unit: string, digits: number]> = {
  mount: ['mount', 'ms', 0],
  first: ['first mount', 'ms', 0],
  heap: ['heap a row', 'kB', 1],
  row: ['again, prop of row', 'ms', 1],
  widget: ['again, prop of widget', 'ms', 1],
  scroll: ['scrolling, a frame', 'ms', 1],
  request: ['click to request', 'ms', 1],
  paint: ['click to paint', 'ms', 1],
}

const metrics: Metric[] = ['mount', 'first', 'heap', 'row', 'widget', 'scroll', 'request', 'paint']

const range = ({ low, high }: Spread, digits: number) => `${low.toFixed(digits)}–${high.toFixed(digits)}`

/** The run that `run` is compared with: plain buttons in as many rows. */
export const yardstickOf = (run: Run, runs: readonly Run[]): Run =>
  runs.find(
    ({ entry, rows }) => entry.widget === run.entry.widget && entry.name === YARDSTICK && rows === run.rows,
  ) ?? run

const cell = (run: Run, yardstick: Run, metric: Metric) => {
  const [, unit, digits] = columns[metric]
  const own = spread(column(run, metric))
  const ratio = ratios(column(run, metric), column(yardstick, metric))
  return `${ratio.median.toFixed(2)}× ${own.median.toFixed(digits)} ${unit} (${range(own, digits)})`
}

const size = (bytes: number, plain: number) =>
  bytes === plain ? `${(bytes / 1000).toFixed(1)} kB` : `+${((bytes - plain) / 1000).toFixed(1)} kB`

/** A table of text. */
export const lines = (rows: readonly string[][]) => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  return rows.map((row) => `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`)
}

/**
 * The table: a line a contestant; in each cell how many times plain buttons it is, its median and its quartiles.
 *
 * @param bytes - of a page, by the id of its contestant.
 */
export function table(runs: readonly Run[], bytes: ReadonlyMap<string, number>): string {
  const head = ['', 'rows', ...metrics.map((metric) => columns[metric][0]), 'gzip']
  const body = runs.map((run) => {
    const yardstick = yardstickOf(run, runs)
    const weight = size(bytes.get(run.entry.id) ?? 0, bytes.get(yardstick.entry.id) ?? 0)
    const cells = metrics.map((metric) => cell(run, yardstick, metric))
    return [`${run.entry.widget}, ${run.entry.name}`, `${run.rows}`, ...cells, weight]
  })
  const [first = '', ...rest] = lines([head, ...body])
  return [first, first.replaceAll(/[^|]/g, '-'), ...rest].join('\n')
}
