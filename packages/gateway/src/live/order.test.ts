import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { ask, complete } from '../testing/client.ts'
import { newDatabase, postgresForTests, query } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { readLive } from '../testing/liveReader.ts'

const postgres = await postgresForTests()

if (postgres) {
  let gateways: Gateway[]
  let servers: GatewayServer[]
  let databaseUrl: string

  beforeAll(async () => {
    const storage = await newDatabase(postgres)
    databaseUrl = storage.databaseUrl
    const options = { storage, secret: 'one secret of both', rate: 0, live: { interval: 10, heartbeat: 30 } }
    gateways = [await createGateway(options), await createGateway(options)]
    servers = await Promise.all(gateways.map((gateway) => startServer(gateway, { port: 0 })))
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.cut()))
  })

  const gatewayOf = (at: number): Gateway => {
    const gateway = gateways[at]
    if (!gateway) throw new Error(`There is no gateway ${at}.`)
    return gateway
  }
  const read = (at: number, lastEventId?: string) =>
    readLive(servers[at]?.url ?? '', lastEventId === undefined ? {} : { lastEventId })

  const rate = async (at: number, id: string, signal_name: string) => {
    const body = { score: 1, weight: 1, signal_name, metadata: { signal_id: signal_name } }
    expect((await ask(gatewayOf(at), `/demo/feedback/${id}`, { body })).status).toBe(201)
  }

  /** A transaction that stores a signal, and is open until it is told how to end. */
  const openTransaction = async (id: string, name: string) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query('begin')
    await client.query(
      `insert into feedback_signals (id, inference_id, created_at, score, weight, signal_name, signal_source, signal_type,
         project, endpoint, model, answered_at, tags, name, weighted_score, squared_weight)
       select $1, id, now(), 1, 1, $3, 'user', 'explicit', project, endpoint, model, created_at, tags, $3, 1, 1
       from logs where id = $2`,
      [randomUUID(), id, name],
    )
    return async (how: 'commit' | 'rollback') => {
      await client.query(how)
      await client.end()
    }
  }

  it('waits for a signal that was numbered first and is stored last', async () => {
    const [slow, quick] = [await complete(gatewayOf(0)), await complete(gatewayOf(0))]
    const reader = await read(0)
    await reader.start()
    const end = await openTransaction(slow.id, 'numbered first')
    await rate(0, quick.id, 'numbered second')
    // The gateway has looked many times meanwhile.
    await reader.comments(3)
    await end('commit')
    expect(await reader.names(2)).toEqual(['numbered first', 'numbered second'])
    reader.leave()
  })

  it('goes on where such a signal is never stored', async () => {
    const [slow, quick] = [await complete(gatewayOf(0)), await complete(gatewayOf(0))]
    const reader = await read(0)
    await reader.start()
    const end = await openTransaction(slow.id, 'given up')
    await rate(0, quick.id, 'after one that was given up')
    await reader.comments(3)
    await end('rollback')
    expect(await reader.names(1)).toEqual(['after one that was given up'])
    reader.leave()
  })

  it('misses none that was under way when another process goes on with the stream', async () => {
    const [slow, quick] = [await complete(gatewayOf(0)), await complete(gatewayOf(0))]
    const first = await read(0)
    const start = await first.start()
    const end = await openTransaction(slow.id, 'under way')
    await rate(0, quick.id, 'stored meanwhile')
    first.leave()
    // Nobody has watched by this process before: it knows nothing of what is under way.
    const second = await read(1, start)
    await second.comments(3)
    await end('commit')
    expect(await second.names(2)).toEqual(['under way', 'stored meanwhile'])
    const third = await read(0, second.signals[0]?.id)
    expect(await third.names(1)).toEqual(['stored meanwhile'])
    second.leave()
    third.leave()
  })

  it('ends where the database is gone, so that its reader comes back and goes on', async () => {
    const { id } = await complete(gatewayOf(0))
    const before = await read(0)
    const start = await before.start()
    const name = new URL(databaseUrl).pathname.slice(1)
    await query(postgres.url, `alter database ${name} with allow_connections false`)
    await query(postgres.url, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ])
    expect(await before.ended).toBeUndefined()
    await query(postgres.url, `alter database ${name} with allow_connections true`)
    await rate(0, id, 'when it was back')
    const after = await read(0, start)
    expect(await after.names(1)).toEqual(['when it was back'])
    after.leave()
  })

  it('shows in every process what any of them stores, each signal once, however many write at once', async () => {
    const logs = await Promise.all(Array.from({ length: 8 }, () => complete(gatewayOf(0))))
    const readers = await Promise.all([read(0), read(1)])
    await Promise.all(readers.map((reader) => reader.start()))
    const names = Array.from({ length: 200 }, (_, at) => `of many ${at}`)
    await Promise.all(
      names.map(async (name, at) => {
        const id = logs[at % logs.length]?.id ?? ''
        // Sent twice, as by a client that did not hear the answer: the second takes a number in vain.
        await Promise.all([rate(at % 2, id, name), rate((at + 1) % 2, id, name)])
      }),
    )
    const [one, other] = await Promise.all(readers.map((reader) => reader.names(names.length)))
    expect(one?.toSorted()).toEqual(names.toSorted())
    expect(other).toEqual(one)
    const ids = readers.map(({ signals }) => signals.map(({ id }) => id))
    expect(ids[0]).toEqual(ids[1])
    for (const reader of readers) reader.leave()
  })
}
