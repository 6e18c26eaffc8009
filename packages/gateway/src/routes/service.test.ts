import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf } from '../testing/client.ts'
import { createGateway } from '../testing/gateway.ts'

let gateway: Gateway
beforeAll(async () => {
  gateway = await createGateway({ rate: 0 })
})
afterAll(() => gateway.close())

it('says that it is ready', async () => {
  const response = await ask(gateway, '/healthz', { bearer: null })
  expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}'])
})

it('says that it is not where the database is gone', async () => {
  const closed = await createGateway()
  await closed.close()
  const response = await ask(closed, '/healthz')
  expect(response.status).toBe(503)
  expect(await jsonOf(response)).toMatchObject({ error: 503 })
})

it('answers an unexpected error in the shape of its route, without a word of what happened', async () => {
  const closed = await createGateway({ rate: 0 })
  const { url } = await complete(closed)
  await closed.close()
  const body = { score: 1, weight: 1, messages: [{ role: 'user', content: 'secret words' }] }
  const feedback = await ask(closed, url, { body })
  expect([feedback.status, await jsonOf(feedback)]).toEqual([
    500,
    { error: 500, message: expect.any(String) },
  ])
  const completion = await ask(closed, '/demo/chat/chat/completions', { body })
  expect(completion.status).toBe(500)
  expect(completion.headers.get('access-control-allow-origin')).toBe('*')
  const words = await completion.text()
  expect(JSON.parse(words)).toMatchObject({ error: { type: 'server_error' } })
  expect(words).not.toMatch(/secret words|insert into|PGlite| at /)
})

it('logs why it failed, and nothing of what was said, nor of any credential', async () => {
  let log = ''
  const logger = pino({ level: 'debug' }, { write: (line: string) => (log += line) })
  const closed = await createGateway({ rate: 0, logger })
  const { url, token } = await complete(closed)
  await closed.close()
  const body = {
    score: 1,
    weight: 1,
    messages: [{ role: 'user', content: 'secret words' }],
    metadata: { a: 'secret tag' },
  }
  await ask(closed, '/demo/chat/chat/completions?key=secret', { body })
  await ask(closed, url, { bearer: token, body })
  expect(log).toContain('closed')
  expect(log).toContain('unexpected error')
  expect(log).toContain('"status":500')
  for (const secret of ['secret', 'sk-demo', token]) expect(log).not.toContain(secret)
})

it('says what it is', async () => {
  const response = await ask(gateway, '/', { bearer: null })
  expect(await response.text()).toContain('/openapi.json')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
})

it.each(['/nothing', '/demo', '/demo/chat/nothing', '/_faults', '/demo/feedback'])(
  'has nothing at %s',
  async (path) => {
    const response = await ask(gateway, path, { body: {} })
    expect([response.status, await jsonOf(response)]).toEqual([
      404,
      { error: 404, message: expect.any(String) },
    ])
  },
)

it.each([
  ['PUT', '/demo/chat/chat/completions', 'POST'],
  ['GET', '/demo/feedback/x', 'POST'],
  ['DELETE', '/log/x', 'GET, HEAD, PATCH'],
  ['POST', '/healthz', 'GET, HEAD'],
])('refuses %s %s and says what is possible', async (method, path, allow) => {
  const response = await ask(gateway, path, { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  expect(await jsonOf(response)).toEqual({ error: 405, message: expect.stringContaining(allow) })
})

describe('lets pages of other origins', () => {
  const preflight = (instance: Gateway, origin: string) =>
    ask(instance, '/demo/chat/feedback/x', {
      method: 'OPTIONS',
      bearer: null,
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-stainless-lang,anthropic-version',
      },
    })

  it('send what the SDKs send, and asks their browsers to remember that', async () => {
    const response = await preflight(gateway, 'https://app.example')
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization,content-type,x-stainless-lang,anthropic-version',
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-max-age': '7200',
    })
    expect(response.headers.has('access-control-allow-credentials')).toBe(false)
  })

  it.each([
    ['/demo/chat/feedback/x', { bearer: null, body: {} }, 401],
    ['/demo/feedback/x', { body: {} }, 404],
    ['/demo/feedback/x', { body: 'x'.repeat(1_048_577) }, 413],
    ['/demo/chat/chat/completions', { body: {} }, 400],
    ['/nothing', {}, 404],
    ['/log/x', { method: 'DELETE' }, 405],
  ])('read a refusal at %s', async (path, request, status) => {
    const response = await ask(gateway, path, { ...request, headers: { origin: 'https://app.example' } })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('read the headers that they need', async () => {
    const { response } = await complete(gateway)
    const exposed = response.headers.get('access-control-expose-headers')?.toLowerCase().split(/,\s*/)
    expect(exposed).toEqual(
      expect.arrayContaining([
        'x-feedback-url',
        'x-feedback-token',
        'retry-after',
        'x-ratelimit-requests-hour-remaining',
      ]),
    )
  })

  it('only where the config names them', async () => {
    const projects = [{ id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-demo' }] }]
    const strict = await createGateway({ config: { projects, cors: { origins: ['https://app.example'] } } })
    const allowed = await preflight(strict, 'https://app.example')
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(allowed.headers.get('vary')).toContain('Origin')
    const refused = await preflight(strict, 'https://evil.example')
    expect(refused.headers.has('access-control-allow-origin')).toBe(false)
    await strict.close()
  })
})
