import { register } from 'prom-client'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Gateway, GatewayOptions } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { newDatabase, postgresForTests } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { parseMetrics } from '../testing/metrics.ts'
import { until } from '../testing/until.ts'

const server = await postgresForTests()

const running: Gateway[] = []
let shared: Gateway
beforeAll(async () => {
  shared = await createGateway({ rate: 0 })
})
afterAll(() => shared.close())
afterEach(async () => {
  await Promise.all(running.splice(0).map((gateway) => gateway.close()))
})

const start = async (options: GatewayOptions = {}) => {
  const gateway = await createGateway({ rate: 0, ...options })
  running.push(gateway)
  return gateway
}

const read = async (gateway: Gateway) => {
  const response = await ask(gateway, '/metrics', { bearer: null, headers: { host: 'localhost' } })
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return parseMetrics(await response.text())
}

const requests = (labels: string) => `http_requests_total{${labels}}`
const signals = (type: string, outcome: string) =>
  `feedback_gateway_signals_total{type="${type}",outcome="${outcome}"}`

it('says what this process uses', async () => {
  const metrics = await read(shared)
  expect(metrics.get('process_start_time_seconds')).toBeGreaterThan(0)
  expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(0)
  expect([...metrics.keys()].some((key) => key.startsWith('nodejs_eventloop_lag'))).toBe(true)
})

it('counts and times requests by the pattern of their route, however many paths there are', async () => {
  const gateway = shared
  const { id } = await complete(gateway)
  await logOf(gateway, id)
  for (const path of ['/log/one', '/log/two', '/nowhere/a', '/nowhere/b', '/demo/nothing'])
    await ask(gateway, path)
  await ask(gateway, '/demo/chat/chat/completions', { method: 'OPTIONS' })
  await ask(gateway, '/demo/chat/chat/completions', { method: 'DELETE' })
  const metrics = await read(gateway)
  const answered = 'method="POST",route="/:project/:endpoint/chat/completions",status="200"'
  expect(Object.fromEntries(metrics)).toMatchObject({
    [requests(answered)]: 1,
    [requests('method="GET",route="/log/:id",status="200"')]: 1,
    [requests('method="GET",route="/log/:id",status="404"')]: 2,
    [requests('method="GET",route="none",status="404"')]: 3,
    [requests('method="OPTIONS",route="none",status="204"')]: 1,
    [requests('method="DELETE",route="none",status="405"')]: 1,
    [`http_request_duration_seconds_count{${answered}}`]: 1,
    [`http_request_duration_seconds_bucket{le="+Inf",${answered}}`]: 1,
  })
  expect([...metrics.keys()].join()).not.toMatch(/nowhere|\/one|\/two|chat\/chat/)
})

it('counts a connection that was closed without an answer', async () => {
  const gateway = await start({ faults: true })
  const { url, token } = await complete(gateway)
  await ask(gateway, '/_faults', { method: 'PUT', headers: { host: 'localhost' }, body: { drop: 'before' } })
  await expect(ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })).rejects.toThrow()
  const dropped =
    'method="POST",route="/:project_uid/:endpoint_uid/feedback/:inference_log_id",status="dropped"'
  expect((await read(gateway)).get(requests(dropped))).toBe(1)
})

it('counts signals by what became of them, from 0 on', async () => {
  const gateway = shared
  const before = await read(gateway)
  expect([...before.keys()].filter((key) => key.startsWith('feedback_gateway_signals_total'))).toHaveLength(7)
  const { url } = await complete(gateway)
  const said = { score: 1, weight: 1, metadata: { signal_id: 'a' } }
  const seen = { ...said, signal_type: 'implicit', metadata: { signal_id: 'b' } }
  for (const body of [said, seen, said, said, { ...seen, score: 0 }, { score: 2 }, []])
    await ask(gateway, url, { body })
  await ask(gateway, url, { bearer: null, body: said })
  expect(Object.fromEntries(await read(gateway))).toMatchObject({
    [signals('explicit', 'created')]: 1,
    [signals('explicit', 'repeated')]: 2,
    [signals('explicit', 'conflict')]: 0,
    [signals('implicit', 'created')]: 1,
    [signals('implicit', 'conflict')]: 1,
    [signals('unknown', 'refused')]: 3,
  })
})

it('counts completions from their begin to their end, and those that a limit refused', async () => {
  const rate_limits = [{ scope: 'key', per: 'month', requests: 2 } as const]
  const keys = [
    { name: 'server', key: 'sk-demo' },
    { name: 'few', key: 'sk-few', rate_limits },
  ]
  const gateway = await start({
    rate: 0.001,
    config: { projects: [{ id: 'demo', endpoints: ['chat'], keys }] },
  })
  const stream = (bearer: string, path = '/demo/chat/chat/completions') =>
    ask(gateway, path, {
      bearer,
      body: { stream: true, model: 'chat', max_tokens: 9, messages: [{ role: 'user', content: 'Hello' }] },
    })
  const open = await stream('sk-few')
  const other = await stream('sk-few', '/demo/openai/v1/chat/completions')
  for (let time = 0; time < 3; time += 1) expect((await stream('sk-few')).status).toBe(429)
  expect(Object.fromEntries(await read(gateway))).toMatchObject({
    'feedback_gateway_completions_started_total{dialect="openai"}': 2,
    'feedback_gateway_completions_started_total{dialect="anthropic"}': 0,
    'feedback_gateway_completions_total{status="cancelled"}': 0,
    feedback_gateway_open_streams: 2,
    feedback_gateway_rate_limited_total: 3,
  })
  await open.body?.cancel()
  await other.body?.cancel()
  const after = await read(gateway)
  expect(after.get('feedback_gateway_completions_total{status="cancelled"}')).toBe(2)
  expect(after.get('feedback_gateway_open_streams')).toBe(0)
})

it('keeps two gateways of one process apart, and uses nothing that is shared', async () => {
  const [one, two] = [shared, await start()]
  await ask(one, '/livez')
  const live = requests('method="GET",route="/livez",status="200"')
  expect([(await read(one)).get(live), (await read(two)).get(live)]).toEqual([1, undefined])
  expect(register.getMetricsAsArray()).toEqual([])
})

if (server) {
  it('shows the connections to PostgreSQL', async () => {
    const gateway = await start({ storage: await newDatabase(server) })
    await ask(gateway, '/readyz')
    const metrics = await until(async () => {
      const now = await read(gateway)
      return (
        now.get('feedback_gateway_database_connections_idle') ===
          now.get('feedback_gateway_database_connections') && now
      )
    })
    expect(metrics.get('feedback_gateway_database_connections')).toBeGreaterThan(0)
    expect(metrics.get('feedback_gateway_database_waiting')).toBe(0)
  })
}

it('shows none where the database is embedded', async () => {
  expect([...(await read(shared)).keys()].join()).not.toContain('database')
})

it.each([
  ['another machine', { address: '192.0.2.7' }, {}],
  ['behind a proxy of this machine', { address: '127.0.0.1' }, { 'x-forwarded-for': '192.0.2.7' }],
  ['a page from elsewhere', { address: '127.0.0.1' }, { origin: 'https://evil.example' }],
])('without a token, has nothing for %s', async (_who, peer, headers) => {
  const request = new Request('http://localhost/metrics', { headers })
  const response = await shared.fetch(request, peer)
  expect([response.status, await jsonOf(response)]).toEqual([
    404,
    { error: 404, message: 'There is nothing at /metrics. See /openapi.json.' },
  ])
})

it('with a token, is for whoever has it, wherever that is', async () => {
  const token = 'scrape-me-0123456789'
  const projects = [{ id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-demo' }] }]
  const gateway = await start({ config: { projects, metrics: { token } } })
  const from = async (address: string, authorization?: string) => {
    const headers = { 'x-forwarded-for': '192.0.2.7', ...(authorization !== undefined && { authorization }) }
    return (await gateway.fetch(new Request('http://gateway.test/metrics', { headers }), { address })).status
  }
  expect(await from('192.0.2.7', `Bearer ${token}`)).toBe(200)
  expect(await from('127.0.0.1')).toBe(401)
  expect(await from('127.0.0.1', 'Bearer sk-demo')).toBe(401)
  expect(await from('127.0.0.1', `Bearer ${token}x`)).toBe(401)
})
