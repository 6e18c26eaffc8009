import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { seedFeedback } from '../seed/seed.ts'
import type { Connection } from '../store/database.ts'
import { ask, jsonOf } from '../testing/client.ts'
import { close } from '../testing/close.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { gatewayBeside, openDatabase } from '../testing/gateway.ts'
import {
  bothScores,
  correlation,
  counting,
  coverageOf,
  mean,
  type RatedLog,
  readAll,
  scoreOf,
  shareOf,
} from '../testing/reference.ts'

const until = Date.UTC(2026, 2, 30)

type Row = RatedLog['signals'][number]

/** Filters as a query has them, and what they mean. */
const filters: [query: string, log: (row: RatedLog['log']) => boolean, signal: (row: Row) => boolean][] = [
  ['', () => true, () => true],
  ['&model=small-1', ({ model }) => model === 'small-1', () => true],
  [
    '&endpoint=support&tag=lang:en',
    ({ endpoint, tags }) => endpoint === 'support' && tags.includes('lang:en'),
    () => true,
  ],
  [
    '&exclude_tag=beta&exclude_tag=team:care',
    ({ tags }) => !tags.includes('beta') && !tags.includes('team:care'),
    () => true,
  ],
  [
    '&from=2026-03-20&to=2026-03-25T12:00:00%2B02:00',
    ({ createdAt }) => createdAt >= new Date('2026-03-20') && createdAt < new Date('2026-03-25T10:00:00Z'),
    () => true,
  ],
  ['&signal_name=dwell_time', () => true, ({ signalName }) => signalName === 'dwell_time'],
  ['&signal_source=system', () => true, ({ signalSource }) => signalSource === 'system'],
  [
    '&signal_type=explicit&tag=beta',
    ({ tags }) => tags.includes('beta'),
    ({ signalType }) => signalType === 'explicit',
  ],
  ['&model=nobody', () => false, () => false],
]

const keys: Record<string, (log: RatedLog['log'], signal: Row) => (string | null)[]> = {
  signal_name: (_log, signal) => [signal.signalName],
  signal_source: (_log, signal) => [signal.signalSource],
  signal_type: (_log, signal) => [signal.signalType],
  model: ({ model }) => [model],
  endpoint: ({ endpoint }) => [endpoint],
  tag: ({ tags }) => tags,
}

/** Groups as the reports order them: the fullest first, then by key. */
const ordered = <Group extends { key: string | null }>(groups: Group[], sizeOf: (group: Group) => number) =>
  groups.sort((one, other) => sizeOf(other) - sizeOf(one) || ((one.key ?? '') < (other.key ?? '') ? -1 : 1))

await describeOnEachPlace('a report', (storage) => {
  let connection: Connection
  let gateway: Gateway
  let all: RatedLog[]

  beforeAll(async () => {
    const place = await storage()
    connection = await openDatabase(place, pino({ level: 'silent' }))
    await seedFeedback(connection.database, { signals: 900, seed: 7, project: 'demo', days: 14, until })
    await seedFeedback(connection.database, { signals: 50, seed: 8, project: 'other', days: 14, until })
    gateway = await gatewayBeside(place, connection)
    all = (await readAll(connection.database)).filter(({ log }) => log.project === 'demo')
  })
  afterAll(() => gateway.close())

  const report = async (path: string) => {
    const response = await ask(gateway, `/demo/reports/${path}`)
    expect([path, response.status]).toEqual([path, 200])
    return await jsonOf(response)
  }

  /** The answers and the counting signals that a filter lets through. */
  const passing = ([, log, signal]: (typeof filters)[number]): RatedLog[] =>
    all
      .filter((rated) => log(rated.log))
      .map((rated) => ({ ...rated, signals: counting(rated.signals).filter(signal) }))

  it('has changed and withdrawn votes to leave out', () => {
    const stored = all.flatMap(({ signals }) => signals)
    const left = all.flatMap(({ signals }) => counting(signals))
    expect(stored).toHaveLength(900)
    expect(left.length).toBeLessThan(stored.length - 5)
    expect(stored.some(({ weight }) => weight === 0)).toBe(true)
  })

  describe.each(filters)('of %s', (...filter) => {
    const [query] = filter

    it.each(Object.entries(keys))('gives scores by %s', async (by, keysOf) => {
      const pairs = passing(filter).flatMap(({ log, signals }) =>
        signals.flatMap((signal) => keysOf(log, signal).map((key) => ({ key, signal }))),
      )
      const groups = [...new Set(pairs.map(({ key }) => key))].map((key) => {
        const own = pairs.filter((pair) => pair.key === key).map(({ signal }) => signal)
        return { key, ...bothScores(own) }
      })
      const sizeOf = ({ explicit, implicit }: (typeof groups)[number]) => explicit.count + implicit.count
      expect(await report(`scores?by=${by}${query}`)).toEqual(
        close({
          by,
          total: bothScores(passing(filter).flatMap(({ signals }) => signals)),
          groups: ordered(groups, sizeOf),
          more: false,
        }),
      )
    })

    it('gives the spread of scores', async () => {
      const own = passing(filter).flatMap(({ signals }) => signals)
      const part = (type: string, from: number, to: number) => {
        const inside = own.filter(
          ({ signalType, score }) => signalType === type && score >= from && (score < to || to === 1),
        )
        const { count, total_weight } = scoreOf(inside)
        return { count, total_weight }
      }
      const bins = [-1, -0.5, 0, 0.5].map((from) => ({
        from,
        to: from + 0.5,
        explicit: part('explicit', from, from + 0.5),
        implicit: part('implicit', from, from + 0.5),
      }))
      expect(await report(`distribution?bins=4${query}`)).toEqual(close({ bins }))
    })

    it('gives shares of answers with feedback', async () => {
      const own = passing(filter)
      const tags = [...new Set(own.flatMap(({ log }) => log.tags))]
      const groups = tags.map((key) => ({
        key,
        ...coverageOf(own.filter(({ log }) => log.tags.includes(key))),
      }))
      const total = coverageOf(own)
      expect(await report(`coverage?${query.slice(1)}`)).toEqual(
        close({ by: null, total, groups: [], more: false }),
      )
      expect(await report(`coverage?by=tag${query}`)).toEqual(
        close({ by: 'tag', total, groups: ordered(groups, ({ answers }) => answers), more: false }),
      )
    })

    it('gives a trend, days without an answer too', async () => {
      const own = passing(filter)
      const dayOf = ({ log }: RatedLog) => log.createdAt.toISOString().slice(0, 10)
      const days = own.map(dayOf).sort()
      const points: object[] = []
      for (
        let at = Date.parse(days[0] ?? '9999-01-01');
        at <= Date.parse(days.at(-1) ?? '1970-01-01');
        at += 86_400_000
      ) {
        const ofDay = own.filter((rated) => Date.parse(dayOf(rated)) === at)
        points.push({
          start: new Date(at).toISOString(),
          ...coverageOf(ofDay),
          ...bothScores(ofDay.flatMap(({ signals }) => signals)),
        })
      }
      expect(await report(`trend?bucket=day${query}`)).toEqual(close({ bucket: 'day', points }))
    })

    it('gives how behaviour agrees with votes', async () => {
      const [, ofLog, ofSignal] = filter
      const explicitOnly = query.includes('signal_type')
      const rated = all.filter(({ log }) => ofLog(log)).map(({ signals }) => counting(signals))
      const pairs = rated.flatMap((signals) => {
        const said = scoreOf(signals.filter(({ signalType }) => signalType === 'explicit')).score
        const seen = signals.filter(
          (signal) => signal.signalType === 'implicit' && (explicitOnly || ofSignal(signal)),
        )
        const names = said === null ? [] : [...new Set(seen.map(({ signalName }) => signalName))]
        return names.map((name) => {
          const score = scoreOf(seen.filter(({ signalName }) => signalName === name)).score ?? 0
          return { name, pair: [score, said ?? 0] as const }
        })
      })
      const signals = [...new Set(pairs.map(({ name }) => name))].map((key) => {
        const own = pairs.filter(({ name }) => name === key).map(({ pair }) => pair)
        const sided = own.filter(([seen, said]) => seen !== 0 && said !== 0)
        const agreeing = sided.filter(([seen, said]) => seen > 0 === said > 0)
        const value = correlation(own)
        const reach = 1.959963984540054 / Math.sqrt(own.length - 3)
        const bound = (sign: number) =>
          value === null || own.length < 4 ? null : Math.tanh(Math.atanh(value) + sign * reach)
        return {
          key,
          answers: own.length,
          explicit_score: mean(own.map(([, said]) => said)),
          compared: sided.length,
          agreement: shareOf(agreeing.length, sided.length),
          correlation: { value, low: bound(-1), high: bound(1) },
        }
      })
      const expected = ordered(signals, ({ answers }) => answers).map(({ key, ...rest }) => ({
        signal_name: key,
        ...rest,
      }))
      const asked = query.replace(/&signal_type=\w+/, '')
      const votes = rated.flatMap((signals) => bothScores(signals).explicit.score ?? [])
      const sided = votes.filter((vote) => vote !== 0)
      const baseline = {
        answers: votes.length,
        explicit_score: mean(votes),
        positive: shareOf(sided.filter((vote) => vote > 0).length, sided.length),
      }
      expect(await report(`agreement?${asked.slice(1)}`)).toEqual(
        close({ baseline, signals: expected, more: false }),
      )
    })
  })

  it.each(['best', 'worst'])('gives the %s answers', async (order) => {
    const scored = all.flatMap(({ log, signals }) => {
      const { explicit, implicit } = bothScores(counting(signals))
      return explicit.count >= 2 && explicit.score !== null
        ? [{ log, explicit, implicit, score: explicit.score }]
        : []
    })
    const sign = order === 'best' ? -1 : 1
    scored.sort(
      (one, other) =>
        sign * (one.score - other.score) ||
        other.explicit.total_weight - one.explicit.total_weight ||
        Number(other.log.seq - one.log.seq),
    )
    const { answers } = await report(`answers?order=${order}&min_signals=2&limit=20`)
    const plain = ({ score, count, total_weight }: ReturnType<typeof scoreOf>) => ({
      score,
      count,
      total_weight,
    })
    expect(answers).toMatchObject(
      scored.slice(0, 20).map(({ log, explicit, implicit }) => ({
        id: log.id,
        model: log.model,
        tags: log.tags,
        explicit: close(plain(explicit)),
        implicit: close(plain(implicit)),
      })),
    )
  })

  it.each([
    ['hour', 3_600_000],
    ['week', 7 * 86_400_000],
    ['month', 31 * 86_400_000],
  ])('counts every answer in one %s', async (bucket, length) => {
    const { points } = await report(`trend?bucket=${bucket}`)
    if (!Array.isArray(points)) throw new Error('There are no points.')
    const expected = points.map(({ start }, at) => {
      const from = Date.parse(start)
      const to = at + 1 < points.length ? Date.parse(points[at + 1].start) : from + length
      return all.filter(({ log }) => log.createdAt.getTime() >= from && log.createdAt.getTime() < to).length
    })
    expect(points.map(({ answers }) => answers)).toEqual(expected)
    expect(expected.reduce((sum, answers) => sum + answers, 0)).toBe(all.length)
  })

  it('shows the fullest groups where there are more than it may', async () => {
    const all = await report('scores?by=tag')
    const cut = await report('scores?by=tag&limit=2')
    expect(cut).toMatchObject({ total: all.total, more: true })
    expect(cut.groups).toEqual(Array.isArray(all.groups) ? all.groups.slice(0, 2) : [])
  })
})
