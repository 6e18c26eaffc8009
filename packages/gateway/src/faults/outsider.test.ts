import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { createGateway } from '../testing/gateway.ts'

let gateway: Gateway
let plain: Gateway
let server: GatewayServer
beforeAll(async () => {
  gateway = await createGateway({ faults: true })
  plain = await createGateway()
  server = await startServer(gateway, { port: 0 })
})
afterAll(async () => {
  await server.cut()
  await plain.close()
})

const request = (method: string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/_faults', {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'PUT' && { body: '{"hang":true}' }),
  })

const answerOf = async (response: Response) => ({
  status: response.status,
  // Each answer has an id of its own.
  headers: [...response.headers].filter(([name]) => name !== 'x-request-id'),
  body: await response.text(),
})

const isHung = async () => (await (await gateway.fetch(request('GET'))).json()).hang

/** Expects what a gateway without faults answers, to the letter, and that nothing was set. */
async function expectNothing(address: string, headers?: Record<string, string>) {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const answer = await answerOf(await gateway.fetch(request(method, headers), { address }))
    expect(answer.status).toBe(404)
    expect(answer).toEqual(await answerOf(await plain.fetch(request(method, headers), { address })))
  }
  expect(await isHung()).toBe(false)
}

/** Expects that faults are set, and heals them. */
async function expectSet(address: string, headers?: Record<string, string>) {
  expect((await gateway.fetch(request('PUT', headers), { address })).status).toBe(200)
  expect(await isHung()).toBe(true)
  const heal = new Request(request('PUT', headers), { body: '{}' })
  expect((await gateway.fetch(heal, { address })).status).toBe(200)
}

describe('there are no faults for', () => {
  it.each(['192.0.2.7', '::ffff:192.0.2.7', '2001:db8::1', '10.0.0.1', '128.0.0.1', ''])(
    'a peer at %j',
    (address) => expectNothing(address),
  )

  it.each([
    ['Forwarded', 'for=127.0.0.1'],
    ['X-Forwarded-For', '127.0.0.1'],
    ['X-Forwarded-Host', 'localhost'],
    ['X-Forwarded-Proto', 'http'],
    ['X-Original-Forwarded-For', '127.0.0.1'],
    ['X-Real-IP', '127.0.0.1'],
    ['Via', '1.1 proxy'],
    ['CF-Connecting-IP', '127.0.0.1'],
    ['True-Client-IP', '127.0.0.1'],
    ['X-Cluster-Client-IP', '127.0.0.1'],
    ['X-Envoy-External-Address', '127.0.0.1'],
    ['CDN-Loop', 'x'],
    ['X-Forwarded-For', ''],
  ])('what a proxy on this machine passed on with "%s: %s"', (name, value) =>
    expectNothing('127.0.0.1', { [name]: value }),
  )

  it.each([
    'evil.example',
    'evil.example:8787',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil.localhost',
    '0.0.0.0:8787',
    '192.0.2.7',
    '[2001:db8::1]:8787',
    'a b',
  ])('a page whose name leads here, "Host: %s"', (host) => expectNothing('127.0.0.1', { host }))

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://127.0.0.1@evil.example',
    'http://192.0.2.7',
    'null',
    'file://',
    '',
  ])('a page of %j', (origin) => expectNothing('127.0.0.1', { origin }))

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((found) => found?.family === 'IPv4' && !found.internal)?.address

  it.runIf(outside !== undefined)('whoever reaches the gateway by its address in the network', async () => {
    const open = await startServer({ ...gateway, close: async () => {} }, { port: 0, host: '0.0.0.0' })
    expect((await fetch(`http://${outside}:${open.port}/_faults`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${open.port}/_faults`)).status).toBe(200)
    await open.cut()
  })

  it.each(['Host: evil.example', 'Host: 127.0.0.1\r\nX-Forwarded-For: 203.0.113.9'])(
    'whoever says so over a socket: %j',
    async (lines) => {
      const socket = connect(server.port, '127.0.0.1')
      await once(socket, 'connect')
      socket.write(`GET /_faults HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`)
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 404 /)
    },
  )
})

describe('faults are set by', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.9.9.9'])('a peer at %s', (address) =>
    expectSet(address),
  )

  it.each(['127.0.0.1:8787', 'localhost:8787', 'LOCALHOST', '[::1]:8787'])('"Host: %s"', (host) =>
    expectSet('127.0.0.1', { host }),
  )

  it.each(['http://127.0.0.1:5173', 'http://localhost:5173', 'https://localhost', 'http://[::1]:4173'])(
    'a page of %s',
    (origin) => expectSet('127.0.0.1', { origin, host: '127.0.0.1:8787' }),
  )
})
