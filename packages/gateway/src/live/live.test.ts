import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { describeOnEachDatabase } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { type LiveAsk, type LiveReader, readLive } from '../testing/liveReader.ts'

const config = {
  projects: [
    {
      id: 'demo',
      endpoints: ['chat', 'other'],
      keys: [
        { name: 'server', key: 'sk-demo' },
        {
          name: 'browser',
          key: 'sk-browser',
          client_access: { algorithm: 'HS256' as const, secret: 'a secret of at least 32 bytes, for a test' },
        },
      ],
    },
    { id: 'elsewhere', endpoints: ['chat'], keys: [{ name: 'server', key: 'sk-elsewhere' }] },
  ],
}

await describeOnEachDatabase('the live stream', (storage) => {
  let gateway: Gateway
  let server: GatewayServer
  let id: string
  beforeAll(async () => {
    gateway = await createGateway({
      config,
      rate: 0,
      storage: await storage(),
      live: { interval: 10, heartbeat: 50 },
    })
    server = await startServer(gateway, { port: 0, grace: 30_000 })
    id = (await complete(gateway)).id
  })
  afterAll(() => server.cut())

  const readers: LiveReader[] = []
  const read = async (asked?: LiveAsk) => {
    const reader = await readLive(server.url, asked)
    readers.push(reader)
    return reader
  }
  afterEach(() => {
    for (const reader of readers.splice(0)) reader.leave()
  })
  const rate = async (signal_name: string, more: object = {}, on = id, project = 'demo') => {
    const response = await ask(gateway, `/${project}/feedback/${on}`, {
      bearer: `sk-${project}`,
      body: { score: 1, weight: 1, signal_name, ...more },
    })
    expect(response.status).toBe(201)
  }

  it('shows each signal as it is stored, as its log has it', async () => {
    const reader = await read()
    expect(reader.response.headers.get('content-type')).toMatch('text/event-stream')
    await rate('one', {
      improvement: { role: 'assistant', content: 'two\nlines' },
      metadata: { signal_id: 'a' },
    })
    await rate('two', { metadata: { signal_id: 'b', supersedes: 'a' } })
    expect(await reader.names(2)).toEqual(['one', 'two'])
    const { feedback_signals } = await logOf(gateway, id)
    const [one, two] = reader.signals.map(({ data }) => data)
    expect(two).toEqual({ inference_id: id, endpoint: 'chat', model: 'chat', ...feedback_signals[1] })
    expect({ ...one, superseded_by: null }).toEqual({
      inference_id: id,
      endpoint: 'chat',
      model: 'chat',
      ...feedback_signals[0],
      superseded_by: null,
    })
  })

  it('goes on after any event, without a gap and with nothing twice', async () => {
    const before = await read()
    const start = await before.start()
    before.leave()
    for (const name of ['first', 'second', 'third']) await rate(name)
    const reader = await read({ lastEventId: start })
    expect(await reader.names(3)).toEqual(['first', 'second', 'third'])
    await rate('fourth')
    expect(await reader.names(4)).toEqual(['first', 'second', 'third', 'fourth'])
    const place = reader.signals[1]?.id ?? ''
    const byQuery = await read({ query: `?after=${place}` })
    expect(await byQuery.names(2)).toEqual(['third', 'fourth'])
    // The header is of a later moment than the address.
    const byBoth = await read({ query: `?after=${start}`, lastEventId: reader.signals[2]?.id ?? '' })
    expect(await byBoth.names(1)).toEqual(['fourth'])
  })

  it('catches up with more than it reads at once', async () => {
    const reader = await read()
    const start = await reader.start()
    reader.leave()
    const names = Array.from({ length: 55 }, (_, at) => `of many ${at}`)
    for (const name of names) await rate(name)
    expect(await (await read({ lastEventId: start })).names(55)).toEqual(names)
  })

  it('shows what the filters let through, and nothing of another project', async () => {
    const tagged = await complete(
      gateway,
      { metadata: { team: 'care' }, model: 'large' },
      '/demo/other/chat/completions',
    )
    const foreign = await ask(gateway, '/elsewhere/chat/chat/completions', {
      bearer: 'sk-elsewhere',
      body: { messages: [{ role: 'user', content: 'Hello' }] },
    })
    const { id: foreignId } = await jsonOf(foreign)
    const all = await read()
    const queries = [
      '?signal_name=b',
      '?signal_type=implicit',
      '?signal_source=system',
      '?endpoint=other&model=large',
    ]
    const filtered = await Promise.all(queries.map((query) => read({ query })))
    const byTag = await read({ query: '?tag=team%3Acare' })
    await rate('foreign', {}, String(foreignId), 'elsewhere')
    await rate('a')
    await rate('b')
    await rate('c', { signal_type: 'implicit' })
    await rate('d', { signal_source: 'system' })
    await rate('e', { score: 0, weight: 0 }, tagged.id)
    expect(await all.names(5)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await Promise.all(filtered.map((reader) => reader.names(1)))).toEqual([['b'], ['c'], ['d'], ['e']])
    expect(await byTag.names(1)).toEqual(['e'])
  })

  it('says that it is still there where nothing comes', async () => {
    const reader = await read()
    await reader.comments(3)
    expect(reader.signals).toEqual([])
  })

  it.each([
    ['after', { query: '?after=7' }],
    ['after', { query: '?after=00000000-1' }],
    ['Last-Event-ID', { lastEventId: 'seven' }],
    ['signal_type', { query: '?signal_type=both' }],
    ['page', { query: '?page=1' }],
  ])('refuses a %s that does not fit: %o', async (parameter, asked: LiveAsk) => {
    const { response } = await read(asked)
    expect(response.status).toBe(400)
    expect((await jsonOf(response)).message).toMatch(new RegExp(`^${parameter}: `))
  })

  it('refuses a place that was not reached yet', async () => {
    const [name] = (await (await read()).start()).split('-')
    expect((await read({ lastEventId: `${name}-999999999` })).response.status).toBe(400)
  })

  it.each([
    [401, 'sk-nobody'],
    [401, 'sk-browser'],
    [403, 'sk-elsewhere'],
  ])('answers %d to the key %s', async (status, bearer) => {
    expect((await read({ bearer })).response.status).toBe(status)
  })

  it('ends as the gateway shuts down, so that nobody waits for it, and no more are opened', async () => {
    const [one, two] = await Promise.all([read(), read({ query: '?signal_name=never' })])
    await Promise.all([one.start(), two.start()])
    await server.close()
    expect(await Promise.all([one.ended, two.ended])).toEqual([undefined, undefined])
    expect((await ask(gateway, '/demo/signals/live')).status).toBe(503)
  })
})
