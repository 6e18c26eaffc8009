import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { createStore } from '../store/createStore.ts'
import { connect } from '../store/open.ts'
import { expectTrueSums } from '../testing/answerSums.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { newDatabase, postgresForTests, query } from '../testing/databases.ts'
import { temporaryFolder } from '../testing/folder.ts'
import { createGateway, gatewayOn } from '../testing/gateway.ts'
import { makeKey } from '../testing/keys.ts'
import { findPostgresBinaries } from '../testing/postgresBinaries.ts'

const server = await postgresForTests()
const binaries = findPostgresBinaries()

if (server && binaries) {
  const postgres = (program: string, args: string[]) => promisify(execFile)(join(binaries, program), args)

  it('what pg_dump writes while signals arrive is a gateway of its own where pg_restore puts it', async () => {
    const from = await newDatabase(server)
    const first = await createGateway({ storage: from, rate: 0 })
    const logs = await Promise.all([1, 2, 3].map(() => complete(first, { metadata: { team: 'search' } })))
    const made = await makeKey(first, { name: 'made by hand' })
    let number = 0
    const rate = (gateway: Gateway, score: number, at: number) => {
      const log = logs[at % 3] ?? { url: '', token: '' }
      number += 1
      const metadata = { signal_id: `s${number}`, ...(at % 2 === 0 && { supersedes: `s${number - 3}` }) }
      const body = { score, weight: 1, signal_name: at % 5 === 0 ? 'star_rating' : null, metadata }
      return ask(gateway, log.url, { bearer: log.token, body })
    }
    for (let at = 0; at < 30; at += 1) expect((await rate(first, (at % 5) / 4, at)).status).toBe(201)
    const before = await Promise.all(logs.map(({ id }) => logOf(first, id)))

    let dumping = true
    const writer = (async () => {
      for (let at = 0; dumping; at += 1) expect((await rate(first, -1, at)).status).toBe(201)
    })()
    const file = join(await temporaryFolder(), 'gateway.dump')
    await postgres('pg_dump', ['--format=custom', `--file=${file}`, from.databaseUrl])
    dumping = false
    await writer
    await first.close()
    expect((await stat(file)).size).toBeGreaterThan(0)

    const to = await newDatabase(server)
    await postgres('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${to.databaseUrl}`, file])
    const migrations = 'select hash from drizzle.__drizzle_migrations order by id'
    const connection = await connect(to, pino({ level: 'silent' }))
    await expectTrueSums(connection.database)
    const second = await gatewayOn(connection, {
      rate: 0,
      secret: await createStore(connection).settle('feedback_secret', 'none was restored'),
    })
    expect(await query(to.databaseUrl, migrations)).toEqual(await query(from.databaseUrl, migrations))

    // What was stored before the dump began is there, and what came after that is there or not, but never in part.
    const after = await Promise.all(logs.map(({ id }) => logOf(second, id)))
    for (const [at, log] of after.entries()) {
      const old = before[at]?.feedback_signals ?? []
      expect(log.feedback_signals.slice(0, old.length).map(({ id }) => id)).toEqual(old.map(({ id }) => id))
    }
    expect(await jsonOf(await ask(second, '/demo/reports/coverage'))).toMatchObject({ total: { answers: 3 } })
    expect((await ask(second, '/demo/logs', { bearer: made.key })).status).toBe(200)

    expect((await rate(second, 0.5, 1)).status).toBe(201)
    const next = await complete(second)
    expect(await jsonOf(await ask(second, '/demo/logs?limit=1'))).toMatchObject({ logs: [{ id: next.id }] })
    const last = (await logOf(second, logs[1]?.id ?? '')).feedback_signals.at(-1)
    expect(last).toMatchObject({ score: 0.5 })
    await expectTrueSums(connection.database)
    await second.close()
  }, 60_000)
}
