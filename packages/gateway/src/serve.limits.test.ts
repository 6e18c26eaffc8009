import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Gateway } from './gatewayOptions.ts'
import { type GatewayServer, startServer } from './serve.ts'
import { complete, logOf } from './testing/client.ts'
import { temporaryFolder } from './testing/folder.ts'
import { createGateway } from './testing/gateway.ts'

let gateway: Gateway
let server: GatewayServer
beforeAll(async () => {
  gateway = await createGateway({ rate: 0, bodyDeadline: 100 })
  server = await startServer(gateway, { port: 0, headersDeadline: 100 })
})
afterAll(() => server.cut())

const open: ReturnType<typeof connect>[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

/** Writes to the server, and gives all that it answers before it closes the connection. */
const answerTo = (words: string) => {
  const socket = connect(server.port, '127.0.0.1')
  open.push(socket)
  socket.write(words)
  return text(socket)
}

const post = 'POST /demo/feedback/x HTTP/1.1\r\nHost: gateway.test\r\n'

it('closes a connection whose headers do not come to an end', async () => {
  expect(await answerTo(post)).toMatch(/^HTTP\/1\.1 408 /)
})

it.each([
  ['says its length', 'Content-Length: 100\r\n\r\n{"score": 1'],
  ['does not', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"sco\r\n'],
])('answers a body that %s and does not come to its end with 408, and closes', async (_what, rest) => {
  const answer = await answerTo(`${post}Content-Type: application/json\r\n${rest}`)
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  expect(answer).toMatch(/\r\nconnection: close\r\n/i)
  expect(answer).toContain('{"error":408,')
})

it.each([
  ['one header of 20 KB', `X-Long: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['many headers of 20 KB', `${'X-Many: abcdefgh\r\n'.repeat(1200)}\r\n`],
])('answers %s with 431', async (_what, headers) => {
  expect(await answerTo(`GET /healthz HTTP/1.1\r\nHost: gateway.test\r\n${headers}`)).toMatch(
    /^HTTP\/1\.1 431 /,
  )
})

it('reads a credential of 8 KB', async () => {
  const { status } = await fetch(`${server.url}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer sk-demo:${'x'.repeat(8000)}` },
    body: '{}',
  })
  expect(status).toBe(401)
})

it.each([
  ['two lengths', `${post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
  ['a length and chunks', `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
  ['a host that is no host', 'GET /healthz HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n'],
  ['a line break in a header', 'GET /healthz HTTP/1.1\r\nHost: gateway.test\r\nX: a\rb\r\n\r\n'],
  ['no HTTP', 'hello\r\n\r\n'],
])('answers a request with %s by 400', async (_what, words) => {
  expect(await answerTo(words)).toMatch(/^HTTP\/1\.1 400 /)
})

it('loses no signal that it said to have, and breaks no answer off, when it closes under load', async () => {
  const storage = { data: await temporaryFolder() }
  const busy = await createGateway({ storage, rate: 0 })
  const front = await startServer(busy, { port: 0 })
  const { id, url, token } = await complete(busy)
  const send = async (at: number) => {
    const body = JSON.stringify({ score: 1, weight: 1, metadata: { signal_id: `s${at}` } })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(front.url + new URL(url).pathname, { method: 'POST', headers, body })
    await response.json()
    return response.status
  }
  const all = Array.from({ length: 200 }, (_item, at) => send(at))
  const ended = Promise.allSettled(all)
  await Promise.any(all)
  await front.close()
  const settled = await ended
  const statuses = settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
  expect(new Set(statuses)).toEqual(new Set([201]))
  const again = await createGateway({ storage })
  const { feedback_signals } = await logOf(again, id)
  expect(feedback_signals.length).toBeGreaterThanOrEqual(statuses.length)
  expect(new Set(feedback_signals.map(({ id }) => id)).size).toBe(feedback_signals.length)
  await again.close()
})
