import { and, eq, lt, sql } from 'drizzle-orm'
import { pino } from 'pino'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import type { Connection } from '../store/database.ts'
import { answers, logs, signals } from '../store/schema.ts'
import { expectTrueSums } from '../testing/answerSums.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { gatewayOn, openDatabase } from '../testing/gateway.ts'
import { forge } from '../testing/tokens.ts'
import { until } from '../testing/until.ts'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 2)
const secret = 'the secret of the tests, of 32 bytes'
const key = (name: string) => [{ name: 'boss', key: `sk-${name}`, admin: true }]
const config = {
  projects: [
    { id: 'demo', endpoints: ['chat'], keys: key('demo'), retention_days: 30 },
    { id: 'long', endpoints: ['chat'], keys: key('long'), retention_days: 36_500 },
    { id: 'rest', endpoints: ['chat'], keys: key('rest') },
  ],
  retention_days: 7,
}
const forGood = { projects: config.projects.map(({ retention_days: _days, ...project }) => project) }
const silent = pino({ level: 'silent' })

await describeOnEachDatabase('a log', (storage) => {
  let connection: Connection
  let gateway: Gateway
  let time = start

  /** A gateway on the database of all, which stays open. */
  const another = (options: Parameters<typeof gatewayOn>[1] = {}) =>
    gatewayOn(
      { ...connection, close: async () => {} },
      { config, rate: 0, secret, now: () => time, ...options },
    )

  beforeAll(async () => {
    connection = await openDatabase(await storage(), silent)
    gateway = await another()
  })
  afterAll(async () => {
    await gateway.close()
    await connection.close()
  })
  // Each test is a year later, so that none sees the logs of another.
  beforeEach(() => {
    time += 365 * DAY
  })

  const answer = async (project = 'demo') => {
    const response = await ask(gateway, `/${project}/chat/chat/completions`, {
      bearer: `sk-${project}`,
      body: { messages: [{ role: 'user', content: 'Hello' }], metadata: { team: 'search' } },
    })
    const { id } = await jsonOf(response)
    return String(id)
  }

  /** Logs that were written at a moment. */
  const insert = (project: string, at: number, count: number) =>
    connection.database.execute(sql`
      insert into logs (id, project, endpoint, dialect, model, status, created_at, input, tags)
      select gen_random_uuid(), ${project}::text, 'chat', 'openai', 'chat', 'completed', ${new Date(at)}::timestamptz, '[]', '{}'
      from generate_series(1, ${count}::integer)`)

  const stored = (id: string) => connection.database.$count(logs, eq(logs.id, id))

  it('is there until its time is over, and then for nobody, though it is still stored', async () => {
    const id = await answer()
    const vote = { score: 1, weight: 1, signal_name: 'thumbs_up' }
    expect((await ask(gateway, `/demo/feedback/${id}`, { body: vote })).status).toBe(201)
    time += 30 * DAY
    const shown = await logOf(gateway, id)
    expect(shown).toMatchObject({ id, feedback_signals: [{ score: 1 }] })
    const page = await jsonOf(await ask(gateway, '/demo/logs?limit=1'))
    expect(page).toMatchObject({ logs: [{ id }] })

    time += 1
    const token = await forge(id, { secret, claims: { exp: time / 1000 + 60, iat: time / 1000 } })
    const gone = { error: 404, message: 'Log not found' }
    for (const [path, asked] of [
      [`/log/${id}`, {}],
      [`/demo/feedback/${id}`, { body: vote }],
      [`/demo/chat/feedback/${id}`, { bearer: token, body: vote }],
    ] as const) {
      const response = await ask(gateway, path, asked)
      expect([response.status, await jsonOf(response)]).toEqual([404, gone])
    }
    const patched = await ask(gateway, `/log/${id}`, { method: 'PATCH', body: { output: {} } })
    expect([patched.status, await patched.text()]).toEqual([404, 'Log not found'])
    expect(
      await jsonOf(await ask(gateway, '/demo/logs/tags', { body: { ids: [id], add: ['late'] } })),
    ).toEqual({
      tagged: 0,
      missing: [id],
    })
    for (const sort of ['newest', 'oldest', 'best', 'worst'])
      expect(await jsonOf(await ask(gateway, `/demo/logs?sort=${sort}`))).toEqual({
        logs: [],
        next_cursor: null,
      })
    expect(await stored(id)).toBe(1)
  })

  it.each([
    'scores?by=tag',
    'scores?by=signal_name',
    'distribution?bins=2',
    'coverage',
    'coverage?by=tag',
    'coverage?signal_name=copied',
    'trend?bucket=month',
    'answers?order=worst',
    'agreement',
  ])('counts no longer in the report %s', async (report) => {
    const rate = async (id: string) => {
      for (const signal of [
        { score: 1, weight: 1 },
        { score: 0.5, weight: 0.5, signal_type: 'implicit', signal_name: 'copied' },
      ])
        expect((await ask(gateway, `/demo/feedback/${id}`, { body: signal })).status).toBe(201)
    }
    // Whatever changes with each answer does not count.
    const read = async () => {
      const text = await (await ask(gateway, `/demo/reports/${report}`)).text()
      return text.replace(/"(?:id|created_at|start)":"[^"]*"/g, '')
    }
    // Old and new in the same month, which is the same point of a trend.
    time = Date.UTC(new Date(time).getUTCFullYear() + 1, 0, 1)
    const empty = await read()
    await rate(await answer())
    const alone = await read()
    expect(alone).not.toBe(empty)
    time += 30.5 * DAY
    expect(await read()).toBe(empty)
    await rate(await answer())
    expect(await read()).toBe(alone)
  })

  it('is kept as long as its own project says, and else as the config says for all', async () => {
    const [own, long, rest] = [await answer(), await answer('long'), await answer('rest')]
    time += 8 * DAY
    expect((await ask(gateway, `/log/${own}`)).status).toBe(200)
    expect((await ask(gateway, `/log/${rest}`, { bearer: 'sk-rest' })).status).toBe(404)
    time += 1000 * DAY
    expect((await ask(gateway, `/log/${long}`, { bearer: 'sk-long' })).status).toBe(200)
  })

  it('is kept for good where nothing is said', async () => {
    const keeper = await another({ config: forGood })
    const { id } = await complete(keeper)
    time += 50_000 * DAY
    expect((await ask(keeper, `/log/${id}`)).status).toBe(200)
    await keeper.close()
  })

  it('is deleted with all that hangs on it when it has expired, by a gateway that starts', async () => {
    const old = await answer()
    await insert('demo', time, 450)
    expect((await ask(gateway, `/demo/feedback/${old}`, { body: { score: 1, weight: 1 } })).status).toBe(201)
    time += 30 * DAY + 1
    const fresh = await answer()
    expect((await ask(gateway, `/demo/feedback/${fresh}`, { body: { score: 0.5, weight: 1 } })).status).toBe(
      201,
    )
    const sweeper = await another()
    const expired = lt(logs.createdAt, new Date(time - 30 * DAY))
    await until(
      async () => (await connection.database.$count(logs, and(eq(logs.project, 'demo'), expired))) === 0,
    )
    expect(await stored(old)).toBe(0)
    expect(await connection.database.$count(signals, eq(signals.inferenceId, old))).toBe(0)
    expect(await connection.database.$count(answers, eq(answers.id, old))).toBe(0)
    expect(await logOf(sweeper, fresh)).toMatchObject({ feedback_signals: [{ score: 0.5 }] })
    await sweeper.close()
    await expectTrueSums(connection.database)
  })

  it('is deleted later by a gateway that runs, and none of what is kept', async () => {
    const sweeper = await another({ sweepPause: 20 })
    await insert('demo', time, 450)
    await insert('demo', time + 1, 3)
    await insert('long', time, 3)
    const kept = await connection.database.$count(logs)
    time += 30 * DAY + 1
    await until(async () => (await connection.database.$count(logs)) <= kept - 450)
    await sweeper.close()
    expect(await connection.database.$count(logs, sql`project = 'demo'`)).toBe(3)
    expect(await connection.database.$count(logs, sql`project = 'long'`)).toBeGreaterThanOrEqual(3)
  })

  it('of a project that was made by hand expires and is deleted as the config says for all', async () => {
    const made = await ask(gateway, '/projects', { body: { id: 'byhand', endpoints: ['chat'] } })
    const { key } = v.parse(v.object({ key: v.object({ key: v.string() }) }), await made.json())
    const { id } = await jsonOf(
      await ask(gateway, '/byhand/chat/chat/completions', {
        bearer: key.key,
        body: { messages: [{ role: 'user', content: 'Hello' }] },
      }),
    )
    time += 7 * DAY
    expect((await ask(gateway, `/log/${id}`, { bearer: key.key })).status).toBe(200)
    time += 1
    expect((await ask(gateway, `/log/${id}`, { bearer: key.key })).status).toBe(404)
    const sweeper = await another()
    await until(async () => (await stored(String(id))) === 0)
    await sweeper.close()
  })
})
