import type { SignalMetadata, SignalType } from '@feedback-signals/protocol'
import { asc } from 'drizzle-orm'
import type { Database } from '../store/database.ts'
import { logs, signals } from '../store/schema.ts'

// What the reports ought to say, from the rows alone: in plain JavaScript, slowly, and with none of the gateway's code.

type LogRow = typeof logs.$inferSelect
type SignalRow = typeof signals.$inferSelect

/** An answer with its signals, oldest first. */
export interface RatedLog {
  log: LogRow
  signals: SignalRow[]
}

/** Everything in a database. */
export async function readAll(database: Database): Promise<RatedLog[]> {
  const all = await database.select().from(signals).orderBy(asc(signals.seq))
  const found = await database.select().from(logs).orderBy(asc(logs.seq))
  return found.map((log) => ({ log, signals: all.filter((signal) => signal.inferenceId === log.id) }))
}

const isObject = (value: unknown): value is SignalMetadata => typeof value === 'object'

const metadataOf = ({ metadata }: SignalRow) => (isObject(metadata) ? metadata : null)

function slotOf(signal: SignalRow) {
  const name = signal.signalName
  if (name === null) return signal.id
  const slot = name === 'thumbs_up' || name === 'thumbs_down' ? 'thumbs' : name
  return `${slot} ${metadataOf(signal)?.signal_slot ?? ''}`
}

const sameSlot = (one: SignalRow, other: SignalRow) =>
  slotOf(one) === slotOf(other) && one.signalType === other.signalType && one.userId === other.userId

/** The signals of an answer that count. */
export function counting(all: readonly SignalRow[]): SignalRow[] {
  const isNamed = (signal: SignalRow) => {
    const id = metadataOf(signal)?.signal_id
    return id !== undefined && all.some((other) => metadataOf(other)?.supersedes === id)
  }
  return all.filter(
    (signal, at) =>
      signal.weight > 0 &&
      !isNamed(signal) &&
      !all.slice(at + 1).some((later) => sameSlot(signal, later) && !isNamed(later)),
  )
}

const Z = 1.959963984540054

/** Where a search between two ends crosses from true to false. */
function crossing(from: number, to: number, holds: (at: number) => boolean) {
  let [inside, outside] = [from, to]
  for (let step = 0; step < 200; step += 1) {
    const middle = (inside + outside) / 2
    if (holds(middle)) inside = middle
    else outside = middle
  }
  return inside
}

/** Wilson's interval by its definition: the shares that a test of the one that was seen would not reject. */
function interval(share: number, size: number) {
  const accepts = (other: number) => Math.abs(share - other) <= Z * Math.sqrt((other * (1 - other)) / size)
  return { low: crossing(share, 0, accepts), high: crossing(share, 1, accepts) }
}

/** A share and its interval. */
export function shareOf(count: number, whole: number) {
  if (whole === 0) return { count, share: null, low: null, high: null }
  return { count, share: count / whole, ...interval(count / whole, whole) }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A weighted mean and its interval. */
export function scoreOf(all: readonly SignalRow[]) {
  const weight = sum(all.map((signal) => signal.weight))
  if (all.length === 0) return { count: 0, total_weight: 0, score: null, low: null, high: null }
  const score = sum(all.map((signal) => signal.weight * signal.score)) / weight
  const size = weight ** 2 / sum(all.map((signal) => signal.weight ** 2))
  const { low, high } = interval((score + 1) / 2, size)
  return { count: all.length, total_weight: weight, score, low: 2 * low - 1, high: 2 * high - 1 }
}

const ofType = (all: readonly SignalRow[], type: SignalType) =>
  all.filter((signal) => signal.signalType === type)

/** Both scores. */
export const bothScores = (all: readonly SignalRow[]) => ({
  explicit: scoreOf(ofType(all, 'explicit')),
  implicit: scoreOf(ofType(all, 'implicit')),
})

/** The shares of answers of which some signals are among those that pass. */
export function coverageOf(all: readonly RatedLog[]) {
  const having = (has: (rated: RatedLog) => boolean) => shareOf(all.filter(has).length, all.length)
  return {
    answers: all.length,
    with_feedback: having((rated) => rated.signals.length > 0),
    with_explicit: having((rated) => ofType(rated.signals, 'explicit').length > 0),
    with_implicit: having((rated) => ofType(rated.signals, 'implicit').length > 0),
  }
}

/** A mean; `null` of nothing. */
export const mean = (values: readonly number[]) => (values.length > 0 ? sum(values) / values.length : null)

/** Pearson's r. */
export function correlation(pairs: readonly (readonly [number, number])[]) {
  const meanX = mean(pairs.map(([x]) => x)) ?? 0
  const meanY = mean(pairs.map(([, y]) => y)) ?? 0
  const product = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)))
  const spread = sum(pairs.map(([x]) => (x - meanX) ** 2)) * sum(pairs.map(([, y]) => (y - meanY) ** 2))
  return spread > 1e-18 ? product / Math.sqrt(spread) : null
}
