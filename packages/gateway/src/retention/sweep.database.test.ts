import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createStore } from '../store/createStore.ts'
import type { Connection } from '../store/database.ts'
import { connect, type Storage } from '../store/open.ts'
import { newDatabase, postgresForTests, query } from '../testing/databases.ts'

const server = await postgresForTests()
const silent = pino({ level: 'silent' })
const before = new Date('2026-02-01')

if (server) {
  let storage: Storage & { databaseUrl: string }
  let connections: Connection[]
  beforeAll(async () => {
    storage = await newDatabase(server)
    connections = [await connect(storage, silent), await connect(storage, silent)]
  })
  afterAll(() => Promise.all(connections.map((connection) => connection.close())))
  beforeEach(() => query(storage.databaseUrl, 'truncate logs cascade'))

  const fill = (count: number) =>
    query(
      storage.databaseUrl,
      `insert into logs (id, project, endpoint, dialect, model, status, created_at, input, tags)
       select gen_random_uuid(), 'demo', 'chat', 'openai', 'chat', 'completed', '2026-01-01', '[]', '{}'
       from generate_series(1, $1)`,
      [count],
    )

  const left = async () => await query(storage.databaseUrl, 'select count(*)::int from logs')

  /** Deletes until there is nothing left to delete, or somebody else is at it. */
  const sweep = async (connection: Connection | undefined) => {
    if (!connection) throw new Error('There is no such connection.')
    const { deleteOld } = createStore(connection)
    let total = 0
    for (let deleted = await deleteOld('demo', before); deleted; deleted = await deleteOld('demo', before))
      total += deleted
    return total
  }

  /** Runs something while a transaction of somebody else is open. */
  const during = async (statement: string, run: () => Promise<void>) => {
    const client = new pg.Client({ connectionString: storage.databaseUrl })
    await client.connect()
    await client.query('begin')
    await client.query(statement)
    await run()
    await client.query('commit')
    await client.end()
  }

  it('two processes that sweep at once delete each log once, and neither fails', async () => {
    await fill(3000)
    const totals = await Promise.all(connections.map(sweep))
    const rest = await sweep(connections[0])
    expect(totals.reduce((sum, total) => sum + total, rest)).toBe(3000)
    expect(await left()).toEqual([{ count: 0 }])
  })

  it('one process passes by while another deletes', async () => {
    await fill(10)
    await during('select pg_advisory_xact_lock(7351604219)', async () => {
      expect(await sweep(connections[0])).toBe(0)
      expect(await left()).toEqual([{ count: 10 }])
    })
    expect(await sweep(connections[0])).toBe(10)
  })

  it.each([
    ['is being edited', 'update logs set output = null where id = (select min(id::text)::uuid from logs)'],
    [
      'is being rated',
      `insert into feedback_signals (id, inference_id, created_at, score, weight, signal_source, signal_type, project,
         endpoint, model, answered_at, tags, weighted_score, squared_weight)
       select gen_random_uuid(), min(id::text)::uuid, now(), 1, 1, 'user', 'explicit', 'demo', 'chat', 'chat', now(),
         '{}', 1, 1 from logs`,
    ],
  ])('a log that %s is left for the next time, and nobody waits for it', async (_what, statement) => {
    await fill(300)
    await during(statement, async () => {
      expect(await sweep(connections[0])).toBe(299)
    })
    expect(await sweep(connections[0])).toBe(1)
    expect(await query(storage.databaseUrl, 'select count(*)::int from feedback_signals')).toEqual([
      { count: 0 },
    ])
  })
}
