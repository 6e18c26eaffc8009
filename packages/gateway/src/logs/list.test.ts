import { pino } from 'pino'
import { v7 as uuidv7 } from 'uuid'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { seedFeedback } from '../seed/seed.ts'
import { createStore } from '../store/createStore.ts'
import type { Connection } from '../store/database.ts'
import { ask, jsonOf } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { gatewayBeside, openDatabase } from '../testing/gateway.ts'
import { bothScores, counting, type RatedLog, readAll } from '../testing/reference.ts'

const until = Date.UTC(2026, 2, 30)
const Page = v.object({
  logs: v.array(v.looseObject({ id: v.string(), tags: v.array(v.string()) })),
  next_cursor: v.nullable(v.string()),
})

const Message = v.looseObject({ content: v.string() })

const scores = ({ signals }: RatedLog) => bothScores(counting(signals))
const explicit = (rated: RatedLog) => scores(rated).explicit.score ?? Number.NaN
const implicit = (rated: RatedLog) => scores(rated).implicit.score ?? Number.NaN

const filters: [query: string, lets: (rated: RatedLog) => boolean][] = [
  ['', () => true],
  ['endpoint=support', ({ log }) => log.endpoint === 'support'],
  ['model=small-1&status=cancelled', ({ log }) => log.model === 'small-1' && log.status === 'cancelled'],
  ['tag=beta&tag=lang:en', ({ log }) => log.tags.includes('beta') && log.tags.includes('lang:en')],
  [
    'exclude_tag=lang:en&exclude_tag=team:care',
    ({ log }) => !log.tags.some((tag) => tag === 'lang:en' || tag === 'team:care'),
  ],
  ['from=2026-03-25', ({ log }) => log.createdAt >= new Date('2026-03-25')],
  ['to=2026-03-25T12:00:00.5Z', ({ log }) => log.createdAt < new Date('2026-03-25T12:00:00.500Z')],
  ['has_feedback=true', ({ signals }) => counting(signals).length > 0],
  ['has_feedback=false', ({ signals }) => counting(signals).length === 0],
  ['min_score=0.5', (rated) => explicit(rated) >= 0.5],
  ['min_score=-0.25&max_score=0.25&score_type=implicit', (rated) => Math.abs(implicit(rated)) <= 0.25],
  [
    'signal_name=thumbs_up',
    ({ signals }) => counting(signals).some((signal) => signal.signalName === 'thumbs_up'),
  ],
  ['text=PLEASE HELP me', () => true],
]

await describeOnEachPlace('the list of logs', (storage) => {
  let connection: Connection
  let gateway: Gateway
  let all: RatedLog[]

  beforeAll(async () => {
    const place = await storage()
    connection = await openDatabase(place, pino({ level: 'silent' }))
    await seedFeedback(connection.database, { signals: 250, seed: 3, project: 'demo', days: 14, until })
    gateway = await gatewayBeside(place, connection, { now: () => until, rate: 0 })
    all = await readAll(connection.database)
  })
  afterAll(() => gateway.close())

  const get = (query: string) => ask(gateway, `/demo/logs?${query}`)
  const page = async (query: string) => v.parse(Page, await jsonOf(await get(query)))

  /** Reads a list to its end; `between` is called before each page but the first. */
  const walk = async (query: string, between = async () => {}) => {
    const ids: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      if (cursor !== '') await between()
      const read: v.InferOutput<typeof Page> = await page(`${query}${cursor && `&cursor=${cursor}`}`)
      ids.push(...read.logs.map(({ id }) => id))
      cursor = read.next_cursor
    }
    return ids
  }

  it.each(filters)('lets through what %s asks for', async (query, lets) => {
    const expected = all.filter(lets).map(({ log }) => log.id)
    expect(await walk(`${query}&limit=100`)).toEqual(expected.reverse())
  })

  it('has something to let through and to hold back in each of its tests', () => {
    const shares = filters.slice(1, -1).map(([, lets]) => all.filter(lets).length)
    expect(Math.min(...shares)).toBeGreaterThan(0)
    expect(Math.max(...shares)).toBeLessThan(all.length)
  })

  const place = { best: -1, worst: 1 }
  const ranked = (sort: 'best' | 'worst', type: 'explicit' | 'implicit') =>
    all
      .map((rated) => ({ id: rated.log.id, seq: rated.log.seq, ...scores(rated)[type] }))
      .filter(({ score }) => score !== null)
      .sort(
        (one, other) =>
          place[sort] * ((one.score ?? 0) - (other.score ?? 0)) ||
          other.total_weight - one.total_weight ||
          Number(other.seq - one.seq),
      )

  describe('page by page', () => {
    const arrive = async () => {
      const log = {
        id: uuidv7(),
        project: 'demo',
        endpoint: 'chat',
        dialect: 'openai',
        model: 'new',
      } as const
      const more = { createdAt: new Date(until), userId: null, input: [], metadata: null, tags: [] }
      await createStore(connection).insertLog({ ...log, ...more })
    }

    it('holds still while logs arrive, the newest first', async () => {
      expect(await walk('limit=29', arrive)).toEqual(all.map(({ log }) => log.id).reverse())
    })

    it('shows those that arrive at its end, the oldest first', async () => {
      const expected = all.map(({ log }) => log.id)
      expect((await walk('limit=29&sort=oldest', arrive)).slice(0, all.length)).toEqual(expected)
    })

    it.each(['best', 'worst'] as const)('goes through equal scores once each, the %s first', async (sort) => {
      for (const type of ['explicit', 'implicit'] as const) {
        const ids = await walk(`limit=11&sort=${sort}&score_type=${type}`, arrive)
        expect(ids).toEqual(ranked(sort, type).map(({ id }) => id))
      }
    })
  })

  describe('by text', () => {
    const odd = [
      '100% sure_thing',
      'C:\\temp\\new',
      `"quoted" and 'quoted'; drop table logs; --`,
      'Straße ÉCOLE',
      'a\nb\tc',
      '$1 {x} NULL',
    ]
    const ids = new Map<string, string>()
    beforeAll(async () => {
      for (const content of odd) {
        const body = { messages: [{ role: 'user', content }], metadata: { test: 'text' } }
        ids.set(
          content,
          String((await jsonOf(await ask(gateway, '/demo/chat/chat/completions', { body }))).id),
        )
      }
    })

    it.each([
      ['100%', [odd[0]]],
      ['0% s', [odd[0]]],
      ['sure_thing', [odd[0]]],
      ['sure-thing', []],
      ['%', [odd[0]]],
      ['_', [odd[0]]],
      ['\\temp\\', [odd[1]]],
      ["'quoted'; DROP TABLE logs", [odd[2]]],
      ["' or 1=1 --", []],
      ['école', [odd[3]]],
      ['b\tc', [odd[4]]],
      ['{x} null', [odd[5]]],
      ['user', []],
    ])('%s is found where it was said, and nowhere else', async (text, found) => {
      const { logs } = await page(`tag=test:text&text=${encodeURIComponent(text)}`)
      const said = logs.map(({ id, input, output }) => {
        const all = [input, [output]].flat().map((message) => v.parse(Message, message).content)
        return { id, holds: all.map((content) => content.toLowerCase().includes(text.toLowerCase())) }
      })
      expect(said.filter(({ holds }) => !holds.includes(true))).toEqual([])
      // The bundled answers are searched too, and what they hold is none of this test's.
      const asked = said.filter(({ holds: [input] }) => input).map(({ id }) => id)
      expect(asked).toEqual(found.map((content) => ids.get(content ?? '')))
    })

    it('is searched in what an edit made of it', async () => {
      const id = ids.get(odd[0] ?? '') ?? ''
      const output = { role: 'assistant', content: 'Rewritten by a reviewer' }
      await ask(gateway, `/log/${id}`, { method: 'PATCH', body: { output } })
      expect((await page('text=rewritten BY')).logs).toMatchObject([{ id, output }])
    })
  })

  it.each([
    ['limit', 'limit=0'],
    ['limit', 'limit=201'],
    ['limit', `limit=${'9'.repeat(400)}`],
    ['limit', 'limit=5&limit=6'],
    ['cursor', 'cursor='],
    ['cursor', 'cursor=WyJ4IiwiMSIsbnVsbCxudWxsXQ'],
    ['cursor', `cursor=${Buffer.from('["x","0",null,null]').toString('base64url')}`],
    ['cursor', `cursor=${Buffer.from(`["x","${'9'.repeat(19)}",null,null]`).toString('base64url')}`],
    ['cursor', `cursor=${Buffer.from('["x","1",1e999,null]').toString('base64url')}`],
    ['cursor', `cursor=${'A'.repeat(10_000)}`],
    ['cursor', "cursor=' or 1=1"],
    ['text', 'text='],
    ['text', 'text=%00'],
    ['text', `text=${'x'.repeat(201)}`],
    ['text', 'text=a&text=b'],
    ['tag', 'tag='],
    ['tag', 'tag=%00'],
    ['tag', 'tag=a&'.repeat(21)],
    ['exclude_tag', 'tag=a&tag=b&exclude_tag=b'],
    ['from', 'from=yesterday'],
    ['from', 'from=2026-02-30'],
    ['from', 'from=2026-02-01T25:00:00Z'],
    ['from', 'from=2026-02-01T10:00:00'],
    ['from', 'from=0000-01-01'],
    ['from', 'from=infinity'],
    ['to', 'from=2026-02-02&to=2026-02-01'],
    ['to', 'from=2026-02-02&to=2026-02-02'],
    ['has_feedback', 'has_feedback=yes'],
    ['has_feedback', 'has_feedback=false&min_score=0'],
    ['has_feedback', 'has_feedback=false&signal_name=thumbs_up'],
    ['min_score', 'min_score=-1.01'],
    ['min_score', 'min_score=NaN'],
    ['min_score', 'min_score=1e-1'],
    ['max_score', 'max_score=2'],
    ['max_score', 'min_score=0.5&max_score=0.4'],
    ['score_type', 'score_type=both'],
    ['sort', 'sort=score;drop table logs'],
    ['status', 'status=done'],
    ['signal_name', 'signal_name='],
    ['page', 'page=2'],
    ['__proto__', '__proto__=1'],
    ['constructor', 'constructor=1'],
  ])('refuses a %s that does not fit: %s', async (parameter, query) => {
    const response = await get(query)
    expect(response.status).toBe(400)
    const { error, message } = await jsonOf(response)
    expect([error, message]).toEqual([400, expect.stringMatching(new RegExp(`^${parameter}: `))])
  })

  it('refuses a cursor in another list than its own', async () => {
    const { next_cursor: cursor } = await page('limit=2')
    expect((await get(`limit=9&cursor=${cursor}`)).status).toBe(200)
    for (const other of ['sort=oldest', 'sort=best', 'tag=beta', 'text=help', 'score_type=implicit'])
      expect([other, (await get(`${other}&cursor=${cursor}`)).status]).toEqual([other, 400])
  })
})
