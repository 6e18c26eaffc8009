import { and, eq, inArray, sql } from 'drizzle-orm'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import type { Connection } from '../store/database.ts'
import { counts, logs, signals } from '../store/schema.ts'
import { expectTrueSums } from '../testing/answerSums.ts'
import { type Ask, ask, jsonOf, logOf, rateable } from '../testing/client.ts'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { gatewayOn, openDatabase } from '../testing/gateway.ts'
import { makeKey } from '../testing/keys.ts'

const client_access = { algorithm: 'HS256' as const, secret: CLIENT_SECRET }
const projectOf = (id: string, suffix: string) => ({
  id,
  endpoints: ['chat'],
  keys: [
    { name: 'boss', key: `sk-${suffix}`, admin: true },
    { name: 'plain', key: `sk-plain-${suffix}` },
    { name: 'pages', key: `sk-pages-${suffix}`, client_access },
    {
      name: 'few',
      key: `sk-few-${suffix}`,
      client_access,
      rate_limits: [{ scope: 'user' as const, per: 'month' as const, requests: 1 }],
    },
  ],
})
const config = { projects: [projectOf('demo', 'demo'), projectOf('elsewhere', 'elsewhere')] }
const silent = pino({ level: 'silent' })

await describeOnEachDatabase('a user', (storage) => {
  let connection: Connection
  let gateway: Gateway
  let logged = ''

  beforeAll(async () => {
    connection = await openDatabase(await storage(), silent)
    const logger = pino({ level: 'info' }, { write: (line: string) => (logged += line) })
    gateway = await gatewayOn(connection, { config, rate: 0, logger })
  })
  afterAll(() => gateway.close())

  const as = async (user: string, key = 'sk-pages-demo') => `${key}:${await clientToken({ sub: user })}`

  /** An answer that somebody asked for. */
  const answerFor = async (user: string, key?: string, project = 'demo') => {
    const response = await ask(gateway, `/${project}/chat/chat/completions`, {
      bearer: await as(user, key),
      body: { messages: [{ role: 'user', content: `I am ${user}` }] },
    })
    expect(response.status).toBe(200)
    return rateable(response)
  }

  const rate = async (user: string, url: string, score: number, metadata: object = {}, key?: string) => {
    const body = { score, weight: 1, signal_name: 'star_rating', metadata }
    const response = await ask(gateway, url, { bearer: await as(user, key), body })
    expect(response.status).toBe(201)
  }

  const erase = async (user_id: unknown, asked: Ask = {}, project = 'demo') => {
    const response = await ask(gateway, `/${project}/users/erase`, { body: { user_id }, ...asked })
    return [response.status, await jsonOf(response)]
  }

  const scoreOf = async (id: string) => (await logOf(gateway, id)).combined

  it('is erased with what was asked and said, and the rest stands as if there had been no such user', async () => {
    const own = await answerFor('ada')
    const other = await answerFor('bob')
    const elsewhere = await answerFor('ada', 'sk-pages-elsewhere', 'elsewhere')
    await rate('bob', own.url, 0.5)
    await rate('bob', other.url, 0.25, { signal_id: 'first' })
    await rate('ada', own.url, 1)
    await rate('ada', other.url, -1, { supersedes: 'first' })
    for (const [user, score] of [
      ['ada', 0.5],
      ['bob', 0.25],
    ] as const) {
      const seen = { score, weight: 0.5, signal_type: 'implicit', signal_name: 'dwell_time' }
      expect((await ask(gateway, other.url, { bearer: await as(user), body: seen })).status).toBe(201)
    }
    await rate('ada', elsewhere.url, 1, {}, 'sk-pages-elsewhere')
    expect(await scoreOf(other.id)).toMatchObject({ explicit: { score: -1, count: 1 } })

    expect(await erase('ada')).toEqual([200, { logs: 1, signals: 4 }])
    expect(await erase('ada')).toEqual([200, { logs: 0, signals: 0 }])

    expect((await ask(gateway, `/log/${own.id}`)).status).toBe(404)
    expect((await ask(gateway, own.url, { bearer: own.token, body: { score: 1, weight: 1 } })).status).toBe(
      404,
    )
    // What somebody else said stands again.
    expect(await scoreOf(other.id)).toMatchObject({ explicit: { score: 0.25, count: 1 } })
    expect((await logOf(gateway, other.id)).feedback_signals).toMatchObject([
      { user_id: 'bob', superseded_by: null },
      { user_id: 'bob', superseded_by: null },
    ])
    expect(await jsonOf(await ask(gateway, '/demo/logs?text=ada'))).toMatchObject({ logs: [] })
    expect((await logOf(gateway, elsewhere.id, 'sk-elsewhere')).feedback_signals).toHaveLength(1)
    await expectTrueSums(connection.database)
    // A UUID may have the letters in it.
    expect(logged).not.toMatch(/\bada\b/)
    expect(logged).toContain('erased a user')
  })

  it('is erased under whatever name, as long as it may be', async () => {
    for (const name of [
      '..',
      'a/b',
      '100%',
      ' ',
      'é\u{1f600}',
      `${'x'.repeat(3000)}1`,
      "'; drop table logs; --",
    ]) {
      const { url } = await answerFor(name)
      const other = await answerFor('bob')
      await rate(name, other.url, -1)
      await rate(`${'x'.repeat(3000)}2`, other.url, 0.5)
      expect(await erase(name)).toEqual([200, { logs: 1, signals: 1 }])
      expect((await ask(gateway, url, { body: { score: 1, weight: 1 } })).status).toBe(404)
      expect(await scoreOf(other.id)).toMatchObject({ explicit: { score: 0.5, count: 1 } })
    }
    await expectTrueSums(connection.database)
  })

  it('may ask again as if never having asked, and others may not', async () => {
    await answerFor('cleo', 'sk-few-demo')
    await answerFor('dora', 'sk-few-demo')
    const again = async (user: string) =>
      (
        await ask(gateway, '/demo/chat/chat/completions', {
          bearer: await as(user, 'sk-few-demo'),
          body: { messages: [{ role: 'user', content: 'Hello' }] },
        })
      ).status
    expect([await again('cleo'), await again('dora')]).toEqual([429, 429])
    const before = await connection.database.$count(counts)
    await erase('cleo')
    expect(await connection.database.$count(counts)).toBe(before - 1)
    expect([await again('cleo'), await again('dora')]).toEqual([200, 429])
  })

  it('is forgotten in the counts of keys that were made by hand, though they are revoked', async () => {
    const rate_limits = [{ scope: 'user', per: 'month', requests: 5 }]
    const made = await makeKey(gateway, { name: 'by hand', client_access, rate_limits })
    const before = await connection.database.$count(counts)
    await answerFor('fay', made.key)
    expect((await ask(gateway, `/demo/keys/${made.id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await connection.database.$count(counts)).toBe(before + 1)
    await erase('fay')
    expect(await connection.database.$count(counts)).toBe(before)
  })

  it('is erased in more than one go where there is much', async () => {
    const other = await answerFor('bob')
    await connection.database.execute(sql`
      insert into logs (id, project, endpoint, dialect, model, status, created_at, user_id, input, tags)
      select gen_random_uuid(), 'demo', 'chat', 'openai', 'chat', 'completed', now(), 'eve', '[]', '{}'
      from generate_series(1, 450)`)
    await rate('eve', other.url, -1)
    const left = (await connection.database.$count(logs)) - 450
    expect(await erase('eve')).toEqual([200, { logs: 450, signals: 1 }])
    expect(await connection.database.$count(logs)).toBe(left)
    await expectTrueSums(connection.database)
  })

  it('is erased while everybody rates and tags, without an error, and the sums are right', async () => {
    const shared = await Promise.all(Array.from({ length: 6 }, () => answerFor('bob')))
    const ids = shared.map(({ id }) => id)
    const posts = Array.from({ length: 60 }, async (_each, at) => {
      const user = ['ada', 'bob', 'cleo'][at % 3] ?? 'bob'
      await rate(user, shared[at % 6]?.url ?? '', (at % 5) / 4)
    })
    const tagging = [1, 2, 3].map(async (at) => {
      const tags = await ask(gateway, '/demo/logs/tags', { body: { ids, add: [`tag ${at}`] } })
      expect(tags.status).toBe(200)
    })
    const erasing = ['ada', 'ada', 'cleo'].map(async (user) => expect((await erase(user))[0]).toBe(200))
    await Promise.all([...posts, ...tagging, ...erasing])
    await erase('ada')
    await erase('cleo')
    const erased = and(eq(signals.project, 'demo'), inArray(signals.userId, ['ada', 'cleo']))
    expect(await connection.database.$count(signals, erased)).toBe(0)
    expect(await connection.database.$count(signals, inArray(signals.inferenceId, ids))).toBe(20)
    await expectTrueSums(connection.database)
  })

  describe('is not erased', () => {
    it.each([
      ['without a key', 'demo', { bearer: null }, 401],
      ['by a key that manages nothing', 'demo', { bearer: 'sk-plain-demo' }, 403],
      ['by a key of pages', 'demo', { bearer: 'sk-pages-demo' }, 401],
      ['by another project', 'demo', { bearer: 'sk-elsewhere' }, 403],
      ['in a project that is not there', 'nowhere', {}, 404],
      ['where no user is named', 'demo', { body: {} }, 400],
      ['by an empty name', 'demo', { body: { user_id: '' } }, 400],
      ['by a number', 'demo', { body: { user_id: 7 } }, 400],
      ['by what no database holds', 'demo', { body: { user_id: 'a\u0000' } }, 400],
      ['by a list', 'demo', { body: ['bob'] }, 400],
      ['by text', 'demo', { headers: { 'content-type': 'text/plain' } }, 415],
    ])('%s', async (_how, project, asked, status) => {
      const before = await connection.database.$count(logs)
      const [answered, body] = await erase('bob', asked, project)
      expect([answered, body]).toEqual([status, { error: status, message: expect.any(String) }])
      expect(await connection.database.$count(logs)).toBe(before)
    })
  })
})
