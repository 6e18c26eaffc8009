import pg from 'pg'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { createStore } from '../store/createStore.ts'
import { connect } from '../store/open.ts'
import { expectTrueSums } from '../testing/answerSums.ts'
import { newDatabase, postgresForTests, query } from '../testing/databases.ts'
import { until } from '../testing/until.ts'

const server = await postgresForTests()

const signal = (user: string, score: number) => `
  insert into feedback_signals (id, inference_id, created_at, user_id, score, weight, signal_source, signal_type, project,
    endpoint, model, answered_at, tags, weighted_score, squared_weight)
  select gen_random_uuid(), id, now(), '${user}', ${score}, 1, 'user', 'explicit', 'demo', 'chat', 'chat', now(), '{}', ${score}, 1
  from logs`

if (server) {
  it('a user is erased behind a signal of somebody else that is being stored, which then counts', async () => {
    const storage = await newDatabase(server)
    const connection = await connect(storage, pino({ level: 'silent' }))
    await query(
      storage.databaseUrl,
      `insert into logs (id, project, endpoint, dialect, model, status, created_at, user_id, input, tags)
       values (gen_random_uuid(), 'demo', 'chat', 'openai', 'chat', 'completed', now(), 'bob', '[]', '{}')`,
    )
    await query(storage.databaseUrl, signal('ada', -1))
    const client = new pg.Client({ connectionString: storage.databaseUrl })
    await client.connect()
    await client.query('begin')
    await client.query(signal('bob', 1))
    const erased = createStore(connection).eraseUser('demo', 'ada')
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    await until(async () => (await query(storage.databaseUrl, waiting)).length > 0)
    await client.query('commit')
    await client.end()
    expect(await erased).toEqual({ logs: 0, signals: 1 })
    const sums = 'select explicit_count, explicit_score from answers'
    expect(await query(storage.databaseUrl, sums)).toEqual([{ explicit_count: 1, explicit_score: 1 }])
    await expectTrueSums(connection.database)
    await connection.close()
  })
}
