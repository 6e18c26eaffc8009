import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { createGateway } from '../testing/gateway.ts'

const good = { score: 1, weight: 1 }
const origin = 'https://app.example'
const healed = {
  latency_ms: 0,
  error_rate: 0,
  error_status: 503,
  retry_after: null,
  drop: null,
  hang: false,
  cors_refuse: false,
  hide_headers: false,
}

let gateway: Gateway
let server: GatewayServer
let chance = 0
beforeAll(async () => {
  gateway = await createGateway({ rate: 0, faults: true, random: () => chance })
  server = await startServer(gateway, { port: 0 })
})
afterAll(() => server.cut())

const put = (faults: unknown) => ask(gateway, '/_faults', { method: 'PUT', bearer: null, body: faults })
afterEach(async () => {
  await put({})
})

const target = async () => {
  const log = await complete(gateway)
  const path = new URL(log.url).pathname
  const stored = async () => (await logOf(gateway, log.id)).feedback_signals.length
  const rate = (init: RequestInit = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${log.token}`, 'content-type': 'application/json', origin },
      body: JSON.stringify(good),
      ...init,
    })
  return { ...log, path, rate, stored }
}

it('shows what is set; a PUT replaces the whole, and {} heals', async () => {
  expect(await jsonOf(await ask(gateway, '/_faults', { bearer: null }))).toEqual(healed)
  expect(await jsonOf(await put({ latency_ms: 5, drop: 'after' }))).toEqual({
    ...healed,
    latency_ms: 5,
    drop: 'after',
  })
  const replaced = await put({ ...healed, error_rate: 0.5, retry_after: 7 })
  expect(await jsonOf(replaced)).toEqual({ ...healed, error_rate: 0.5, retry_after: 7 })
  expect(await jsonOf(await put({}))).toEqual(healed)
})

it.each([
  [{ latency: 1 }, 'latency'],
  [{ constructor: 1 }, 'constructor'],
  ['{"__proto__": 1}', '__proto__'],
  [{ latency_ms: -1 }, 'latency_ms'],
  [{ latency_ms: 1.5 }, 'latency_ms'],
  [{ latency_ms: '1' }, 'latency_ms'],
  [{ latency_ms: 1e9 }, 'latency_ms'],
  [{ error_rate: 1.1 }, 'error_rate'],
  [{ error_rate: null }, 'error_rate'],
  [{ error_status: 200 }, 'error_status'],
  [{ error_status: 600 }, 'error_status'],
  [{ error_status: '503' }, 'error_status'],
  [{ retry_after: -1 }, 'retry_after'],
  [{ drop: 'sometimes' }, 'drop'],
  [{ hang: 1 }, 'hang'],
  [{ cors_refuse: 'yes' }, 'cors_refuse'],
  [{ hide_headers: null }, 'hide_headers'],
  [[], 'the body'],
  ['{', 'The body'],
])('refuses %j with 400 that names the field, and keeps what was set', async (faults, field) => {
  await put({ latency_ms: 3 })
  const response = await put(faults)
  expect(response.status).toBe(400)
  expect(await jsonOf(response)).toEqual({ error: 400, message: expect.stringContaining(field) })
  expect(await jsonOf(await ask(gateway, '/_faults', { bearer: null }))).toMatchObject({ latency_ms: 3 })
})

it.each(['http://127.0.0.1:5173', 'http://localhost:5173', 'http://[::1]:5173'])(
  'may be set by a page of %s, after its preflight',
  async (page) => {
    const preflight = await fetch(`${server.url}/_faults`, {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
    const set = await fetch(`${server.url}/_faults`, {
      method: 'PUT',
      headers: { origin: page, 'content-type': 'application/json' },
      body: '{"latency_ms":1}',
    })
    expect([set.status, set.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  },
)

it('fails as many requests as the error rate says, with its status and Retry-After, and stores nothing of them', async () => {
  const { rate, stored } = await target()
  await put({ error_rate: 0.25, error_status: 429, retry_after: 12 })
  chance = 0.249
  const failed = await rate()
  expect([failed.status, failed.headers.get('retry-after')]).toEqual([429, '12'])
  expect(failed.headers.get('access-control-allow-origin')).toBe('*')
  expect(await jsonOf(failed)).toEqual({ error: 429, message: expect.any(String) })
  expect(await stored()).toBe(0)
  chance = 0.25
  expect((await rate()).status).toBe(201)
})

it('fails with 503 and no Retry-After where nothing else is said', async () => {
  const { rate } = await target()
  await put({ error_rate: 1 })
  chance = 0.999
  const failed = await rate()
  expect([failed.status, failed.headers.has('retry-after')]).toEqual([503, false])
})

it.each([
  ['before', 0],
  ['after', 1],
])('closes the connection %s the write, without a byte of an answer', async (drop, rows) => {
  const { rate, stored } = await target()
  await put({ drop })
  await expect(rate()).rejects.toThrow('fetch failed')
  expect(await stored()).toBe(rows)
  await put({})
  expect((await rate()).status).toBe(201)
})

it.each([{ hang: true }, { latency_ms: 60_000 }])(
  'leaves a request without an answer until its sender gives up, while others are answered: %j',
  async (faults) => {
    const { rate, stored } = await target()
    await put(faults)
    const client = new AbortController()
    const waiting = rate({ signal: client.signal })
    const first = await Promise.race([waiting, fetch(`${server.url}/healthz`)])
    expect(first.url).toBe(`${server.url}/healthz`)
    client.abort()
    await expect(waiting).rejects.toThrow()
    expect(await stored()).toBe(0)
  },
)

it('answers after the latency', async () => {
  const { rate } = await target()
  await put({ latency_ms: 1 })
  expect((await rate()).status).toBe(201)
})

it('refuses pages of other origins on the feedback routes alone, preflight and answer', async () => {
  const { rate, path } = await target()
  await put({ cors_refuse: true })
  const allowed = async (response: Promise<Response>) =>
    (await response).headers.get('access-control-allow-origin')
  const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }
  expect(await allowed(rate())).toBe(null)
  expect(await allowed(fetch(server.url + path, preflight))).toBe(null)
  expect(await allowed(fetch(`${server.url}/demo/chat/chat/completions`, preflight))).toBe('*')
  expect(await allowed(fetch(`${server.url}/healthz`, { headers: { origin } }))).toBe('*')
  await put({})
  expect(await allowed(fetch(server.url + path, preflight))).toBe('*')
})

it('hides the two headers from pages, on completions alone, and still sends them', async () => {
  await put({ hide_headers: true })
  const { response, url, token } = await complete(gateway)
  expect([url, token]).not.toContain('')
  const exposed = response.headers.get('access-control-expose-headers') ?? ''
  expect(exposed).not.toMatch(/x-feedback/i)
  expect(exposed).toMatch(/retry-after/i)
  const feedback = await ask(gateway, url, { bearer: token, body: good })
  expect(feedback.headers.get('access-control-expose-headers')).toMatch(/x-feedback-token/i)
})

it('leaves completions, logs and itself alone whatever is set', async () => {
  await put({ error_rate: 1, drop: 'before', hang: true, latency_ms: 60_000 })
  const { response, id } = await complete(gateway)
  expect(response.status).toBe(200)
  expect((await logOf(gateway, id)).feedback_signals).toEqual([])
  expect((await ask(gateway, '/_faults')).status).toBe(200)
})

it('does not keep a gateway open by a request that hangs', async () => {
  const own = await createGateway({ rate: 0, faults: true })
  const { url } = await complete(own)
  await ask(own, '/_faults', { method: 'PUT', body: { hang: true } })
  const hung = expect(ask(own, url, { body: good })).rejects.toMatchObject({ code: 'connection_dropped' })
  await own.close()
  await hung
})

it('is not there where faults were not asked for', async () => {
  const plain = await createGateway()
  for (const method of ['GET', 'PUT']) expect((await ask(plain, '/_faults', { method })).status).toBe(404)
  await plain.close()
})

const serveOwn = async (grace: number) => {
  const own = await createGateway({ rate: 200, faults: true })
  const { url } = await complete(own)
  const arrived = Promise.withResolvers<void>()
  const watched: Gateway = {
    ...own,
    fetch(request, peer) {
      if (request.url.includes('/feedback/')) arrived.resolve()
      return own.fetch(request, peer)
    },
  }
  const front = await startServer(watched, { port: 0, grace })
  const rate = () =>
    fetch(front.url + new URL(url).pathname, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-demo', 'content-type': 'application/json' },
      body: JSON.stringify(good),
    })
  const set = (faults: object) => ask(own, '/_faults', { method: 'PUT', body: faults })
  return { front, rate, set, arrived: arrived.promise }
}

// Longer than a test may take: what is waited for this long, fails.
const NEVER = 600_000

it('lets a request that hangs go when its server closes, and lets others end', async () => {
  const { front, rate, set, arrived } = await serveOwn(NEVER)
  const answer = await fetch(`${front.url}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-demo' },
    body: JSON.stringify({ stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
  })
  await set({ hang: true })
  const hung = expect(rate()).rejects.toThrow('fetch failed')
  await arrived
  const closed = front.close()
  await hung
  expect(await answer.text()).toContain('data: [DONE]')
  await closed
})

it('answers what is only late before its server closes', async () => {
  const { front, rate, set, arrived } = await serveOwn(NEVER)
  await set({ latency_ms: 200 })
  const late = rate()
  await arrived
  await front.close()
  expect((await late).status).toBe(201)
})

it('ends with its server at last, in spite of a request that is late for minutes', async () => {
  const { front, rate, set, arrived } = await serveOwn(0)
  await set({ latency_ms: NEVER })
  const late = expect(rate()).rejects.toThrow()
  await arrived
  await front.close()
  await late
})
