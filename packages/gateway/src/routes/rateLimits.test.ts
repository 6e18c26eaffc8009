import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, jsonOf, rateable } from '../testing/client.ts'
import { CLIENT_SECRET, clientToken } from '../testing/clientTokens.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'

const messages = [{ role: 'user', content: 'Hello' }]
const start = Date.UTC(2026, 0, 31, 23, 58, 30)
const rule = (scope: 'key' | 'user', per: 'minute' | 'hour' | 'day' | 'month', requests: number) => ({
  scope,
  per,
  requests,
})

const keys = [
  { name: 'free', key: 'sk-free' },
  { name: 'two a minute', key: 'sk-minute', rate_limits: [rule('key', 'minute', 2)] },
  { name: 'one a month', key: 'sk-month', rate_limits: [rule('key', 'month', 1)] },
  {
    name: 'many',
    key: 'sk-many',
    rate_limits: [
      rule('key', 'minute', 9),
      rule('key', 'minute', 3),
      rule('key', 'hour', 2),
      rule('key', 'day', 8),
    ],
  },
  {
    name: 'pages',
    key: 'sk-pages',
    rate_limits: [rule('user', 'hour', 1), rule('key', 'hour', 3)],
    client_access: { algorithm: 'HS256' as const, secret: CLIENT_SECRET },
  },
  { name: 'no users', key: 'sk-idle', rate_limits: [rule('user', 'minute', 1)] },
]

await describeOnEachPlace('a rate limit', (storage) => {
  let gateway: Gateway
  let time = start

  beforeAll(async () => {
    const projects = [{ id: 'demo', endpoints: ['chat'], keys }]
    gateway = await createGateway({
      config: { projects },
      storage: await storage(),
      rate: 0,
      now: () => time,
    })
  })
  afterAll(() => gateway.close())
  // No test meets what another has counted.
  beforeEach(() => {
    const { year, month } = { year: new Date(time).getUTCFullYear(), month: new Date(time).getUTCMonth() }
    time = Date.UTC(year, month + 1, 28, 23, 58, 30)
  })

  const complete = (bearer: string, body: object = { messages }, path = '/demo/chat/chat/completions') =>
    ask(gateway, path, { bearer, body })
  const told = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-ratelimit')))

  it('lets as many through as it says, and then none until its window of the clock is over', async () => {
    const statuses = []
    for (let count = 0; count < 4; count += 1) statuses.push((await complete('sk-minute')).status)
    expect(statuses).toEqual([200, 200, 429, 429])
    time += 29_999
    expect((await complete('sk-minute')).status).toBe(429)
    time += 1
    expect((await complete('sk-minute')).status).toBe(200)
  })

  it('says what it is and what is left, on every completion', async () => {
    const expected = (remaining: string) => ({
      'x-ratelimit-requests-minute-limit': '2',
      'x-ratelimit-requests-minute-remaining': remaining,
    })
    expect(told(await complete('sk-minute'))).toEqual(expected('1'))
    const streamed = await complete('sk-minute', { messages, stream: true })
    expect(told(streamed)).toEqual(expected('0'))
    expect(rateable(streamed).token).not.toBe('')
    await streamed.text()
    const refused = await complete('sk-minute')
    expect(told(refused)).toEqual(expected('0'))
    expect(refused.headers.get('retry-after')).toBe('30')
    expect(refused.headers.has('x-feedback-token')).toBe(false)
  })

  it('says it on refusals too, which it does not count', async () => {
    const bad: [Promise<Response>, number][] = [
      [complete('sk-minute', {}), 400],
      [complete('sk-minute', { messages }, '/demo/nothing/chat/completions'), 404],
      [complete('sk-minute', { messages }, '/nowhere/chat/chat/completions'), 404],
      [complete('sk-minute', {}, '/demo/anthropic/v1/messages'), 400],
    ]
    for (const [response, status] of bad) {
      expect((await response).status).toBe(status)
      expect(told(await response)).toMatchObject({ 'x-ratelimit-requests-minute-remaining': '2' })
    }
    expect(told(await complete('sk-nobody'))).toEqual({})
  })

  it('shows the tightest rule of each length of window, and counts nothing where one of several is used up', async () => {
    await complete('sk-many')
    expect(told(await complete('sk-many'))).toEqual({
      'x-ratelimit-requests-minute-limit': '3',
      'x-ratelimit-requests-minute-remaining': '1',
      'x-ratelimit-requests-hour-limit': '2',
      'x-ratelimit-requests-hour-remaining': '0',
      'x-ratelimit-requests-day-limit': '8',
      'x-ratelimit-requests-day-remaining': '6',
    })
    const refused = await complete('sk-many')
    expect(refused.status).toBe(429)
    expect(told(refused)).toMatchObject({
      'x-ratelimit-requests-minute-remaining': '1',
      'x-ratelimit-requests-day-remaining': '6',
    })
    expect(refused.headers.get('retry-after')).toBe('90')
  })

  it('of a month ends with the month', async () => {
    expect((await complete('sk-month')).status).toBe(200)
    const refused = await complete('sk-month')
    const end = new Date(time)
    const seconds = (Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1) - time) / 1000
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(seconds)])
    time += seconds * 1000
    expect((await complete('sk-month')).status).toBe(200)
  })

  it('of users holds for each of them, beside that of their key', async () => {
    const as = async (sub: string) => await complete(`sk-pages:${await clientToken({ sub })}`)
    const ada = await as('ada')
    expect(told(ada)).toEqual({
      'x-ratelimit-requests-hour-limit': '1',
      'x-ratelimit-requests-hour-remaining': '0',
    })
    expect((await as('ada')).status).toBe(429)
    expect((await as('bob')).status).toBe(200)
    expect((await as('c'.repeat(5000))).status).toBe(200)
    expect((await as('dan')).status).toBe(429)
  })

  it('of users does not concern a key without any, and no limit a key without rules', async () => {
    for (let count = 0; count < 3; count += 1) {
      for (const key of ['sk-idle', 'sk-free']) {
        const response = await complete(key)
        expect([response.status, told(response)]).toEqual([200, {}])
      }
    }
  })

  it('is refused in the shape of its route', async () => {
    await complete('sk-month')
    const openai = await complete('sk-month')
    expect(await jsonOf(openai)).toEqual({
      error: {
        message: expect.stringContaining('1 requests per month'),
        type: 'rate_limit_error',
        param: null,
        code: 'rate_limit_exceeded',
      },
    })
    const body = { model: 'chat', max_tokens: 9, messages }
    const anthropic = await complete('sk-month', body, '/demo/anthropic/v1/messages')
    expect(await jsonOf(anthropic)).toMatchObject({ type: 'error', error: { type: 'rate_limit_error' } })
  })

  it('never holds back feedback', async () => {
    const { url, token } = rateable(await complete('sk-month'))
    expect((await complete('sk-month')).status).toBe(429)
    for (const bearer of [token, 'sk-month', token, 'sk-month']) {
      const response = await ask(gateway, url, { bearer, body: { score: 1, weight: 1 } })
      expect([response.status, told(response)]).toEqual([201, {}])
    }
  })

  it('is exact where many ask at once', async () => {
    const responses = await Promise.all(Array.from({ length: 30 }, () => complete('sk-many')))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(28)
  })
})
