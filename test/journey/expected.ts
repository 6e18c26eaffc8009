import {
  bothScores,
  correlation,
  counting,
  coverageOf,
  mean,
  type RatedLog,
  scoreOf,
  shareOf,
} from '../../packages/gateway/src/testing/reference.ts'

type Row = RatedLog['signals'][number]

/** Answers with the signals that count, from all rows of a database. */
export const countedIn = (all: readonly RatedLog[]): RatedLog[] =>
  all.map(({ log, signals }) => ({ log, signals: counting(signals) }))

/** What scores are grouped by, and the groups that a signal is in. */
export const dimensions: Record<string, (log: RatedLog['log'], signal: Row) => readonly (string | null)[]> = {
  signal_name: (_log, { signalName }) => [signalName],
  signal_source: (_log, { signalSource }) => [signalSource],
  signal_type: (_log, { signalType }) => [signalType],
  model: ({ model }) => [model],
  endpoint: ({ endpoint }) => [endpoint],
  tag: ({ tags }) => tags,
}

const byKey = (one: string | null, other: string | null) => {
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

/** The fullest first, then by key; what has none comes last. */
const ordered = <Group extends { key: string | null }>(groups: Group[], sizeOf: (group: Group) => number) =>
  groups.toSorted((one, other) => sizeOf(other) - sizeOf(one) || byKey(one.key, other.key))

/** Scores by a dimension. */
export function scoresBy(by: string, all: readonly RatedLog[]) {
  const keysOf = dimensions[by] ?? (() => [])
  const pairs = all.flatMap(({ log, signals }) =>
    signals.flatMap((signal) => keysOf(log, signal).map((key) => ({ key, signal }))),
  )
  const groups = [...new Set(pairs.map(({ key }) => key))].map((key) => ({
    key,
    ...bothScores(pairs.filter((pair) => pair.key === key).map(({ signal }) => signal)),
  }))
  return {
    by,
    total: bothScores(all.flatMap(({ signals }) => signals)),
    groups: ordered(groups, ({ explicit, implicit }) => explicit.count + implicit.count),
    more: false,
  }
}

/** How scores are spread. */
export function distribution(bins: number, all: readonly RatedLog[]) {
  const own = all.flatMap(({ signals }) => signals)
  const edge = (bin: number) => Number(((2 * bin) / bins - 1).toFixed(9))
  const part = (type: string, bin: number) => {
    const isLast = bin === bins - 1
    const inside = own.filter(
      ({ signalType, score }) =>
        signalType === type && score >= edge(bin) && (isLast || score < edge(bin + 1)),
    )
    const { count, total_weight } = scoreOf(inside)
    return { count, total_weight }
  }
  return {
    bins: Array.from({ length: bins }, (_, bin) => ({
      from: edge(bin),
      to: edge(bin + 1),
      explicit: part('explicit', bin),
      implicit: part('implicit', bin),
    })),
  }
}

const groupOf = {
  model: ({ log }: RatedLog) => [log.model],
  endpoint: ({ log }: RatedLog) => [log.endpoint],
  tag: ({ log }: RatedLog) => log.tags,
}

/** Shares of answers with feedback. */
export function coverageBy(by: keyof typeof groupOf, all: readonly RatedLog[]) {
  const keysOf = groupOf[by]
  const groups = [...new Set(all.flatMap(keysOf))].map((key) => ({
    key,
    ...coverageOf(all.filter((rated) => keysOf(rated).includes(key))),
  }))
  return { by, total: coverageOf(all), groups: ordered(groups, ({ answers }) => answers), more: false }
}

const HOUR = 3_600_000

/** Scores and shares by hour. */
export function trendByHour(all: readonly RatedLog[]) {
  const hourOf = ({ log }: RatedLog) => Math.floor(log.createdAt.getTime() / HOUR) * HOUR
  const hours = all.map(hourOf)
  const first = Math.min(...hours)
  const count = (Math.max(...hours) - first) / HOUR + 1
  return {
    bucket: 'hour',
    points: Array.from({ length: count }, (_, at) => {
      const own = all.filter((rated) => hourOf(rated) === first + at * HOUR)
      return {
        start: new Date(first + at * HOUR).toISOString(),
        ...coverageOf(own),
        ...bothScores(own.flatMap(({ signals }) => signals)),
      }
    }),
  }
}

const saidOf = ({ signals }: RatedLog) =>
  scoreOf(signals.filter(({ signalType }) => signalType === 'explicit'))

/** The ids of the best or the worst answers, with their explicit scores. */
export function extremes(order: 'best' | 'worst', all: readonly RatedLog[], limit: number) {
  const rated = all.flatMap((each) => {
    const { score, total_weight } = saidOf(each)
    return score === null ? [] : [{ id: each.log.id, score, weight: total_weight, seq: each.log.seq }]
  })
  const way = order === 'best' ? -1 : 1
  return rated
    .toSorted(
      (one, other) =>
        // Sums in another order differ in their last digits.
        (Math.abs(one.score - other.score) > 1e-12 ? way * (one.score - other.score) : 0) ||
        (Math.abs(one.weight - other.weight) > 1e-12 ? other.weight - one.weight : 0) ||
        (one.seq > other.seq ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ id, score }) => ({ id, score }))
}

function agreementOf(pairs: readonly (readonly [seen: number, said: number])[]) {
  const sided = pairs.filter(([seen, said]) => seen !== 0 && said !== 0)
  const value = correlation(pairs)
  const reach = 1.959963984540054 / Math.sqrt(pairs.length - 3)
  const bound = (sign: number) =>
    value === null || pairs.length < 4 ? null : Math.tanh(Math.atanh(value) + sign * reach)
  return {
    answers: pairs.length,
    explicit_score: mean(pairs.map(([, said]) => said)),
    compared: sided.length,
    agreement: shareOf(sided.filter(([seen, said]) => seen > 0 === said > 0).length, sided.length),
    correlation: { value, low: bound(-1), high: bound(1) },
  }
}

/** How behaviour goes with what was said of the same answers. */
export function agreement(all: readonly RatedLog[]) {
  const pairs = all.flatMap((rated) => {
    const said = saidOf(rated).score
    const seen = rated.signals.filter(({ signalType }) => signalType === 'implicit')
    const names = said === null ? [] : [...new Set(seen.map(({ signalName }) => signalName))]
    return names.map((name) => {
      const score = scoreOf(seen.filter(({ signalName }) => signalName === name)).score ?? 0
      return { name, pair: [score, said ?? 0] as const }
    })
  })
  const signals = [...new Set(pairs.map(({ name }) => name))].map((key) => ({
    key,
    ...agreementOf(pairs.filter(({ name }) => name === key).map(({ pair }) => pair)),
  }))
  const scores = all.flatMap((rated) => saidOf(rated).score ?? [])
  const sided = scores.filter((score) => score !== 0)
  return {
    baseline: {
      answers: scores.length,
      explicit_score: mean(scores),
      positive: shareOf(sided.filter((score) => score > 0).length, sided.length),
    },
    signals: ordered(signals, ({ answers }) => answers).map(({ key, ...of }) => ({
      signal_name: key,
      ...of,
    })),
    more: false,
  }
}
