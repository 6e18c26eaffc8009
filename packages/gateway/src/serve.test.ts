import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Gateway, GatewayOptions } from './gatewayOptions.ts'
import { type GatewayServer, type ServeOptions, startServer } from './serve.ts'
import { complete, logOf, rateable } from './testing/client.ts'
import { temporaryFolder } from './testing/folder.ts'
import { createGateway } from './testing/gateway.ts'
import { until } from './testing/until.ts'

let shared: Gateway
beforeAll(async () => {
  shared = await createGateway({ rate: 0 })
})
afterAll(() => shared.close())

const running: GatewayServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.cut()))
})

const listen = async (gateway: Gateway, where: ServeOptions = {}) => {
  const server = await startServer(gateway, { port: 0, ...where })
  running.push(server)
  return server
}

/** A server of its own, in front of the gateway that all tests share. */
const serveShared = (where?: ServeOptions) => listen({ ...shared, close: async () => {} }, where)

const serve = async (options: GatewayOptions, where?: ServeOptions) => {
  const gateway = await createGateway({ rate: 0, ...options })
  return { gateway, server: await listen(gateway, where) }
}

const stream = (server: GatewayServer, signal?: AbortSignal) =>
  fetch(`${server.url}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-demo' },
    body: JSON.stringify({ stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
    ...(signal && { signal }),
  })

const finished = (gateway: Gateway, id: string) =>
  until(async () => {
    const log = await logOf(gateway, id)
    return log.status !== 'in_progress' && log
  })

it('names the origin that was asked in the feedback URL', async () => {
  const server = await serveShared()
  const response = await stream(server)
  expect(rateable(response).url).toMatch(`${server.url}/demo/chat/feedback/`)
  await response.text()
})

it('names the public URL where the config has one', async () => {
  const projects = [{ id: 'demo', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-demo' }] }]
  const { server } = await serve({ config: { projects, public_url: 'https://gateway.example/llm/' } })
  const response = await stream(server)
  expect(rateable(response).url).toMatch('https://gateway.example/llm/demo/chat/feedback/')
  await response.text()
})

it('sends the headers of a stream before its first word', async () => {
  const { gateway, server } = await serve({ rate: 0.001 })
  const response = await stream(server)
  const { id, url, token } = rateable(response)
  const feedback = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{"score": -1, "weight": 1}',
  })
  expect(feedback.status).toBe(201)
  expect(await logOf(gateway, id)).toMatchObject({ status: 'in_progress', feedback_signals: [{ score: -1 }] })
  await response.body?.cancel()
})

it('saves what was sent to a client that disconnects', async () => {
  const { gateway, server } = await serve({ rate: 50 })
  const client = new AbortController()
  const response = await stream(server, client.signal)
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let seen = ''
  while (!seen.includes('"content":"Hello! "')) seen += decoder.decode((await reader?.read())?.value)
  client.abort()
  const log = await finished(gateway, rateable(response).id)
  expect(log).toMatchObject({ status: 'cancelled', output: { content: expect.stringMatching(/^Hello! /) } })
})

it.each([
  ['says its length', (length: number) => `Content-Length: ${length}\r\n\r\n`, (chunk: string) => chunk],
  [
    'does not',
    () => 'Transfer-Encoding: chunked\r\n\r\n',
    (chunk: string) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
  ],
])(
  'answers a body over 1 MiB that %s with 413, without waiting for its end',
  async (_what, framing, write) => {
    const server = await serveShared()
    const socket = connect(server.port, '127.0.0.1')
    const answer = text(socket)
    socket.write('POST /demo/feedback/x HTTP/1.1\r\nHost: gateway.test\r\nContent-Type: application/json\r\n')
    socket.write(framing(50_000_000))
    // A little over the limit, of a body that goes on and on, and is never ended.
    for (let sent = 0; sent <= 1_048_576; sent += 65_536) socket.write(write('x'.repeat(65_536)))
    const received = await answer
    expect(received).toMatch(/^HTTP\/1\.1 413 /)
    expect(received).toMatch(/\r\nconnection: close\r\n/i)
    expect(received).toContain('{"error":413,')
    socket.destroy()
  },
)

it('answers fetch with 413 even while it still sends 8 MB', async () => {
  const server = await serveShared()
  const response = await fetch(`${server.url}/demo/feedback/x`, {
    method: 'POST',
    body: 'x'.repeat(8_000_000),
  })
  expect(response.status).toBe(413)
})

it('finishes the answers in flight when it closes, and takes no more', async () => {
  const { server } = await serve({ rate: 200 })
  const response = await stream(server)
  const closed = server.close()
  const events = await response.text()
  expect(events).toContain('data: [DONE]')
  await closed
  await expect(fetch(server.url)).rejects.toThrow()
})

it('cuts an answer that does not end in time, and saves what was sent of it', async () => {
  const folder = { data: await temporaryFolder() }
  const { server } = await serve({ rate: 0.001, storage: folder }, { grace: 100 })
  const response = await stream(server)
  await server.close()
  await expect(response.text()).rejects.toThrow()
  const again = await createGateway({ storage: folder })
  expect(await logOf(again, rateable(response).id)).toMatchObject({ status: 'cancelled' })
  await again.close()
})

it('closes while a client keeps its connection open', async () => {
  const server = await serveShared({ grace: 60_000 })
  const socket = connect(server.port, '127.0.0.1')
  socket.write('GET /healthz HTTP/1.1\r\nHost: gateway.test\r\n\r\n')
  await once(socket, 'data')
  await server.close()
  socket.destroy()
})

it('closes while a client asks again and again over one connection', async () => {
  const { server } = await serve({ rate: 200 }, { grace: 600_000 })
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => {})
  const body = JSON.stringify({ stream: true, messages: [{ role: 'user', content: 'Hello' }] })
  socket.write(
    `POST /demo/chat/chat/completions HTTP/1.1\r\nHost: gateway.test\r\nAuthorization: Bearer sk-demo\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  await once(socket, 'data')
  const closed = server.close()
  const health = setInterval(() => socket.write('GET /healthz HTTP/1.1\r\nHost: gateway.test\r\n\r\n'), 200)
  await closed
  clearInterval(health)
  socket.destroy()
})

it('keeps logs, signals and the hold of its tokens over a restart on the same folder', async () => {
  const storage = { data: await temporaryFolder() }
  const first = await createGateway({ storage, rate: 0 })
  const { id, url, token } = await complete(first)
  const rate = (gateway: Gateway, score: number) =>
    gateway.fetch(
      new Request(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ score, weight: 1, metadata: { signal_id: `s${score}` } }),
      }),
    )
  const accepted = await (await rate(first, 1)).json()
  const before = await logOf(first, id)
  await first.close()
  const second = await createGateway({ storage, rate: 0 })
  expect(await logOf(second, id)).toEqual(before)
  expect(await (await rate(second, 1)).json()).toEqual(accepted)
  expect((await rate(second, -1)).status).toBe(201)
  await second.close()
})
