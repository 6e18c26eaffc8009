import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { pino } from 'pino'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { expectTrueSums } from '../testing/answerSums.ts'
import { ask } from '../testing/client.ts'
import { newDatabase, postgresForTests, query } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { firstMigrations } from '../testing/oldMigrations.ts'
import { migrationsFolder } from './migrations.ts'
import { connect } from './open.ts'

const server = await postgresForTests()
const Journal = v.object({ entries: v.array(v.unknown()) })

const releases = async () => {
  const text = await readFile(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')
  return v.parse(Journal, JSON.parse(text)).entries.length
}

/** What an older gateway left: answers, and signals on each of them. */
async function fill(databaseUrl: string, count: number) {
  const database = drizzle(databaseUrl)
  await migrate(database, { migrationsFolder: await firstMigrations(2) })
  await database.$client.end()
  await query(
    databaseUrl,
    `insert into logs (id, project, endpoint, dialect, model, status, created_at, input, tags)
     select gen_random_uuid(), 'demo', 'chat', 'openai', 'chat', 'completed', now(), '[]', '{}' from generate_series(1, $1)`,
    [count],
  )
  await query(
    databaseUrl,
    `insert into feedback_signals (id, inference_id, created_at, score, weight, signal_name, signal_source, signal_type)
     select gen_random_uuid(), id, now(), score, 0.5, 'thumbs_up', 'user', 'explicit'
     from logs, (values (1), (-1), (0.5)) as said(score)`,
  )
}

if (server) {
  it.each([
    ['an empty database', 0],
    ['one of an older release', 100],
  ])('five gateways that start at once on %s bring it up to date once', async (_what, count) => {
    const { databaseUrl } = await newDatabase(server)
    if (count > 0) await fill(databaseUrl, count)
    // Each has connections of its own, so that to the database they are five processes.
    const storage = { databaseUrl }
    const gateways = await Promise.all([1, 2, 3, 4, 5].map(() => createGateway({ storage })))
    for (const gateway of gateways) expect((await ask(gateway, '/readyz')).status).toBe(200)
    const statement =
      'select count(*)::int as done, count(distinct hash)::int as once from drizzle.__drizzle_migrations'
    const all = await releases()
    expect(await query(databaseUrl, statement)).toEqual([{ done: all, once: all }])
    const { database, close } = await connect({ databaseUrl }, pino({ level: 'silent' }))
    expect(await query(databaseUrl, 'select count(*)::int from answers')).toEqual([{ count }])
    await expectTrueSums(database)
    await Promise.all([close(), ...gateways.map((gateway) => gateway.close())])
  })
}
