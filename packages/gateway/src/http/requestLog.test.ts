import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type Ask, ask, complete } from '../testing/client.ts'
import { createGateway } from '../testing/gateway.ts'

let gateway: Gateway
let lines: Record<string, unknown>[] = []
beforeAll(async () => {
  const write = (line: string) => lines.push(JSON.parse(line))
  gateway = await createGateway({ rate: 0, logger: pino({ level: 'debug' }, { write }) })
})
afterAll(() => gateway.close())
beforeEach(() => {
  lines = []
})

const idOf = async (path: string, headers: Record<string, string> = {}, asked: Ask = {}) => {
  const response = await ask(gateway, path, { ...asked, headers })
  return response.headers.get('x-request-id')
}

it.each(['0af7651916cd43dd8448eb211c80319c', 'Root=1-67891233-abcdef', 'a.b:c/d+e_f', 'x'.repeat(128)])(
  'takes the id %s of a request, gives it back and logs it',
  async (id) => {
    expect(await idOf('/livez', { 'x-request-id': id })).toBe(id)
    expect(lines).toMatchObject([{ request_id: id, method: 'GET', path: '/livez', status: 200 }])
  },
)

it.each(['', 'x'.repeat(129), 'a b', '<script>', '"', 'é', 'a;b', '{}'])(
  'makes one where it is %j',
  async (id) => {
    const made = await idOf('/livez', { 'x-request-id': id })
    expect(made).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
    expect(lines).toMatchObject([{ request_id: made }])
  },
)

it('gives each request one of its own, errors and preflights too', async () => {
  const ids = [
    await idOf('/livez'),
    await idOf('/nothing'),
    await idOf('/log/x'),
    await idOf('/livez', {}, { method: 'DELETE' }),
    await idOf('/demo/feedback/x', { origin: 'https://app.example' }, { method: 'OPTIONS' }),
  ]
  expect(new Set(ids).size).toBe(5)
  expect(ids).not.toContain(null)
})

it('lets pages read it', async () => {
  const response = await ask(gateway, '/livez', { headers: { origin: 'https://app.example' } })
  expect(response.headers.get('access-control-expose-headers')?.toLowerCase()).toContain('x-request-id')
})

it('says which answer and which project a request was about', async () => {
  const { id, url, token } = await complete(gateway)
  await ask(gateway, url, { bearer: token, body: { score: 1, weight: 1 } })
  await ask(gateway, `/log/${id}`)
  await ask(gateway, '/demo/logs')
  await complete(gateway, { stream: true, model: 'chat' }, '/demo/openai/v1/chat/completions')
  expect(lines).toMatchObject([
    { project: 'demo', inference_id: id, status: 200 },
    { project: 'demo', inference_id: id, status: 201 },
    { inference_id: id },
    { project: 'demo' },
    { project: 'demo', inference_id: expect.stringMatching(/^[\da-f-]{36}$/) },
  ])
  expect(lines[3]).not.toHaveProperty('inference_id')
})

it('shows no key, wherever it was put, and no word of what was said', async () => {
  await complete(gateway, { messages: [{ role: 'user', content: 'secret words' }] })
  await ask(gateway, '/demo/logs?text=secret', { headers: { 'x-api-key': 'sk-secret' } })
  for (const path of ['/sk-secret/logs', '/log/sk-secret', '/demo/sk-secret%20x/feedback/sk-secret'])
    await ask(gateway, path, { body: {} })
  expect(JSON.stringify(lines)).not.toMatch(/sk-(?:secret|demo)|secret words|text=/)
  expect(lines).toHaveLength(5)
})
