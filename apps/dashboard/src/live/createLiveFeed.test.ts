import { expect, it, vi } from 'vitest'
import { GatewayError } from '../gateway/gatewayError.ts'
import { createLiveFeed } from './createLiveFeed.ts'
import { MOST } from './liveState.ts'

const soon = { timeout: 10_000, interval: 5 }

const signal = (name: string) => ({
  id: name,
  created_at: '2026-01-31T12:00:00.000Z',
  user_id: null,
  superseded_by: null,
  score: 1,
  weight: 1,
  improvement: null,
  qualitative_feedback: null,
  signal_name: name,
  signal_source: 'user',
  signal_type: 'explicit',
  metadata: null,
  inference_id: 'log',
  endpoint: 'chat',
  model: 'chat',
})

const encode = (text: string) => new TextEncoder().encode(text)

/** A gateway that a test speaks for: each opened stream is kept, with the place that it was asked for. */
const speaking = (refuse?: (after: string | undefined, times: number) => Error | undefined) => {
  const streams: { after: string | undefined; say: (text: string) => void; end: () => void }[] = []
  let times = 0
  const feed = createLiveFeed({
    async open(after) {
      times += 1
      const refusal = refuse?.(after, times)
      if (refusal) throw refusal
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const writer = writable.getWriter()
      const ignore = () => {}
      streams.push({
        after,
        say: (text) => void writer.write(encode(text)).catch(ignore),
        end: () => void writer.close().catch(ignore),
      })
      return readable
    },
    pace: 0,
    silence: 60_000,
    random: () => 0,
  })
  const at = async (index: number) => {
    await vi.waitUntil(() => streams.length > index, soon)
    const stream = streams[index]
    if (!stream) throw new Error(`No stream ${index} was opened.`)
    return stream
  }
  const names = () => feed.getState().shown.map(({ id }) => id)
  return { feed, at, names, opened: () => times }
}

const start = 'id: a-0\nevent: start\ndata: {}\n\n'
const event = (seq: number, name: string) => `id: a-${seq}\ndata: ${JSON.stringify(signal(name))}\n\n`

it('shows the newest first, and goes on behind the last that it has read', async () => {
  const { feed, at, names } = speaking()
  const stop = feed.start()
  const first = await at(0)
  expect(first.after).toBeUndefined()
  first.say(start + event(1, 'one') + event(2, 'two').slice(0, 30))
  await vi.waitUntil(() => names().length === 1, soon)
  expect(feed.getState().connection).toBe('live')
  first.end()
  const second = await at(1)
  expect(second.after).toBe('a-1')
  second.say(start + event(2, 'two'))
  await vi.waitUntil(() => names().length === 2, soon)
  expect(names()).toEqual(['two', 'one'])
  stop()
})

it('begins anew, and says that something may be missing, on another database', async () => {
  const { feed, at } = speaking((after) =>
    after === undefined ? undefined : new GatewayError(400, 'after: …'),
  )
  const stop = feed.start()
  const first = await at(0)
  first.say(start)
  first.end()
  const second = await at(1)
  expect(second.after).toBeUndefined()
  expect(feed.getState().gap).toBe(true)
  stop()
})

it('does not ask again where it is refused, until it is told to', async () => {
  const { feed, at, opened } = speaking((_after, times) =>
    times === 1 ? new GatewayError(401, 'The API key is not valid.') : undefined,
  )
  const stop = feed.start()
  await vi.waitUntil(() => feed.getState().over, soon)
  expect(feed.getState().error?.message).toBe('The API key is not valid.')
  expect(opened()).toBe(1)
  feed.retry()
  ;(await at(0)).say(start)
  await vi.waitUntil(() => feed.getState().connection === 'live', soon)
  expect(feed.getState().error).toBeUndefined()
  stop()
})

it('asks again by itself where the gateway is busy or away', async () => {
  const { feed, at } = speaking((_after, times) =>
    times < 4 ? new GatewayError(times === 1 ? 503 : 0, 'away') : undefined,
  )
  const stop = feed.start()
  ;(await at(0)).say(start)
  await vi.waitUntil(() => feed.getState().connection === 'live', soon)
  stop()
})

it('takes a connection for lost where nothing is heard', async () => {
  const opened: (string | undefined)[] = []
  const feed = createLiveFeed({
    open: async (after) => {
      opened.push(after)
      return new ReadableStream({ start: (controller) => controller.enqueue(encode(start)) })
    },
    silence: 20,
    random: () => 0,
  })
  const stop = feed.start()
  await vi.waitUntil(() => opened.length > 1, soon)
  expect(opened[1]).toBe('a-0')
  stop()
})

it('holds back what comes during a pause, and keeps a bounded number', async () => {
  const { feed, at, names } = speaking()
  const stop = feed.start()
  const stream = await at(0)
  stream.say(start + event(1, 'shown'))
  await vi.waitUntil(() => names().length === 1, soon)
  feed.pause()
  stream.say(Array.from({ length: MOST + 5 }, (_, index) => event(index + 2, `held ${index}`)).join(''))
  await vi.waitUntil(() => feed.getState().waiting === MOST + 5, soon)
  expect(names()).toEqual(['shown'])
  feed.resume()
  expect(names()).toHaveLength(MOST)
  expect(names()[0]).toBe(`held ${MOST + 4}`)
  expect(feed.getState()).toMatchObject({ waiting: 0, total: MOST + 6, paused: false })
  stop()
})
