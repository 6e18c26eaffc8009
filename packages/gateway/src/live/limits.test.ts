import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { ask, complete } from '../testing/client.ts'
import { createGateway } from '../testing/gateway.ts'
import { type LiveReader, readLive } from '../testing/liveReader.ts'
import { until } from '../testing/until.ts'
import type { LiveOptions } from './liveOptions.ts'

const MOST = 3

const all = <Value>(make: () => Promise<Value>) => Promise.all(Array.from({ length: MOST }, make))
const statusOf = ({ response }: LiveReader) => response.status

/** A gateway for as many streams as `MOST`, for the tests that follow. */
function gatewayWith(live: LiveOptions) {
  let gateway: Gateway
  let server: GatewayServer
  beforeAll(async () => {
    gateway = await createGateway({ rate: 0, live: { interval: 10, most: MOST, ...live } })
    server = await startServer(gateway, { port: 0 })
  })
  afterAll(() => server.cut())
  return {
    url: () => server.url,
    read: (lastEventId?: string) => readLive(server.url, lastEventId === undefined ? {} : { lastEventId }),
    ask: (path: string, body: object) => ask(gateway, path, { body }),
    complete: () => complete(gateway),
    /** As many streams as there may be, as soon as none of before is left. */
    fill: () =>
      until(async () => {
        const readers = await all(() => readLive(server.url))
        if (readers.every((reader) => statusOf(reader) === 200)) return readers
        for (const reader of readers) reader.leave()
        return false
      }),
  }
}

describe('the number of live streams', () => {
  const gateway = gatewayWith({})

  it('leaves out who only asks for the headers', async () => {
    await all(() => readLive(gateway.url(), { method: 'HEAD' }))
    const readers = await all(() => gateway.read())
    expect(readers.map(statusOf)).toEqual(readers.map(() => 200))
    for (const reader of readers) reader.leave()
  })

  it('has a limit, under which there is place again as soon as one ends', async () => {
    const readers = await gateway.fill()
    const refused = await gateway.read()
    expect(statusOf(refused)).toBe(503)
    expect(refused.response.headers.get('retry-after')).toBe('5')
    for (const reader of readers) reader.leave()
    for (const reader of await gateway.fill()) reader.leave()
  })
})

describe('a reader who takes nothing', () => {
  const gateway = gatewayWith({ patience: 2000 })

  it('is let go, though much is there for it', async () => {
    const { id } = await gateway.complete()
    const first = await gateway.read()
    const start = await first.start()
    first.leave()
    for (let count = 0; count < 20; count += 1) {
      const body = { score: 1, weight: 1, qualitative_feedback: 'x'.repeat(1_000_000) }
      expect((await gateway.ask(`/demo/feedback/${id}`, body)).status).toBe(201)
    }
    const headers = { authorization: 'Bearer sk-demo', 'last-event-id': start }
    const idle = await fetch(`${gateway.url()}/demo/signals/live`, { headers })
    expect(idle.status).toBe(200)
    for (const reader of await gateway.fill()) reader.leave()
    await expect(idle.text()).rejects.toThrow()
  })
})
