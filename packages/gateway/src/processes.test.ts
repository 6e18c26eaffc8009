import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { combineSignals, FeedbackSignal } from '@feedback-signals/protocol'
import pg from 'pg'
import { pino } from 'pino'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { insertAnswers } from './seed/seed.ts'
import { openPostgres } from './store/postgres.ts'
import { rateable } from './testing/client.ts'
import { run } from './testing/command.ts'
import { newDatabase, postgresForTests, query } from './testing/databases.ts'
import { temporaryFolder } from './testing/folder.ts'
import { killUnderLoad } from './testing/load/kill.ts'
import { makePosts, type Posted } from './testing/load/signals.ts'
import { until } from './testing/until.ts'

const server = await postgresForTests()
const LIMIT = 20
const waiting = "select from pg_locks where relation = 'feedback_signals'::regclass and not granted"
const idsOfSignals = 'select distinct signal_id as id from feedback_signals'

const config = {
  projects: [
    {
      id: 'demo',
      endpoints: ['chat'],
      keys: [
        { name: 'free', key: 'sk-free' },
        {
          name: 'limited',
          key: 'sk-limited',
          rate_limits: [{ scope: 'key', per: 'month', requests: LIMIT }],
        },
      ],
    },
  ],
}

const Report = v.object({ feedback_signals: v.array(FeedbackSignal) })

const complete = (origin: string, key: string) =>
  fetch(`${origin}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: '{"messages": [{"role": "user", "content": "Hello"}]}',
  })

/** A signal that goes to whichever of the processes. */
const post = async (origin: string, { url, token }: { url: string; token: string }, body: string) => {
  const response = await fetch(origin + new URL(url).pathname, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  })
  return `${response.status} ${await response.text()}`
}

if (server) {
  it('three processes on one database count as one, and store a signal once', async () => {
    const { databaseUrl } = await newDatabase(server)
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'config.json'), JSON.stringify(config))
    const commands = [1, 2, 3].map(() =>
      run(['--port', '0', '--rate', '0', '--config', 'config.json'], {
        cwd: folder,
        env: { DATABASE_URL: databaseUrl },
      }),
    )
    const origins = await Promise.all(commands.map((command) => command.ready()))
    const [first = ''] = origins
    const spread = <Result>(count: number, send: (origin: string) => Promise<Result>) =>
      Promise.all(Array.from({ length: count }, (_item, at) => send(origins[at % origins.length] ?? first)))

    const asked = await spread(3 * LIMIT, (origin) => complete(origin, 'sk-limited'))
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(LIMIT)
    expect(asked.filter(({ status }) => status === 429)).toHaveLength(2 * LIMIT)

    const log = rateable(await complete(first, 'sk-free'))
    const body = '{"score": 1, "weight": 1, "signal_name": "thumbs_up", "metadata": {"signal_id": "once"}}'
    const answers = new Set(await spread(1000, (origin) => post(origin, log, body)))
    expect([...answers]).toEqual([expect.stringMatching(/^201 \{"id":"/)])
    const rows = await query(databaseUrl, 'select count(*)::int as stored from feedback_signals')
    expect(rows).toEqual([{ stored: 1 }])

    const other = new Set(await spread(30, (origin) => post(origin, log, body.replace('1', '-1'))))
    expect([...other]).toEqual([expect.stringMatching(/^409 \{"error":409,/)])

    const changed =
      '{"score": -1, "weight": 0.5, "signal_name": "thumbs_down", "metadata": {"signal_id": "two", "supersedes": "once"}}'
    expect(await post(origins[1] ?? first, log, changed)).toMatch(/^201/)
    const report = await fetch(`${first}/log/${log.id}`, { headers: { authorization: 'Bearer sk-free' } })
    const { feedback_signals } = v.parse(Report, await report.json())
    expect(feedback_signals.map(({ score }) => score)).toEqual([1, -1])
    expect(combineSignals(feedback_signals).explicit).toEqual({ score: -1, count: 1, total_weight: 0.5 })
  })
  it('nothing that was accepted is lost where a process is killed amid signals, and what was not can be sent again', async () => {
    const { databaseUrl } = await newDatabase(server)
    const secret = 'the same for all the processes, of 32 bytes'
    const begin = () =>
      run(['--port', '0', '--rate', '0'], {
        env: { DATABASE_URL: databaseUrl, FEEDBACK_SECRET: secret },
      })
    const command = begin()
    const url = await command.ready()
    const { logs, connections } = await makePosts({ connections: 24, each: 60, seed: 1, secret })
    const { database, close } = await openPostgres(databaseUrl, pino({ level: 'silent' }))
    await insertAnswers(database, logs)
    await close()
    const accepted = await killUnderLoad({ url, command }, connections, 300)
    expect(accepted.length).toBeLessThan(24 * 60)
    const stored = async () =>
      v
        .parse(v.array(v.object({ id: v.string() })), await query(databaseUrl, idsOfSignals))
        .map(({ id }) => id)
    expect(await stored()).toEqual(expect.arrayContaining(accepted))

    const next = await begin().ready()
    const send = async ({ path, method, headers, body }: Posted) =>
      (await fetch(new URL(path, next), { method, headers, body })).status
    const statuses = await Promise.all(connections.flat().map(send))
    const refused = connections.flat().filter((_post, at) => statuses[at] === 503)
    for (const post of refused) statuses.push(await send(post))
    expect(new Set(statuses.filter((status) => status !== 503))).toEqual(new Set([201]))
    expect(await stored()).toHaveLength(24 * 60)
  })
  it('nothing is called accepted before the database has it', async () => {
    const { databaseUrl } = await newDatabase(server)
    const secret = 'the same for all the processes, of 32 bytes'
    const env = { DATABASE_URL: databaseUrl, FEEDBACK_SECRET: secret }
    const command = run(['--port', '0', '--rate', '0'], { env })
    const url = await command.ready()
    const { logs, connections } = await makePosts({ connections: 300, each: 1, seed: 2, secret })
    const { database, close } = await openPostgres(databaseUrl, pino({ level: 'silent' }))
    await insertAnswers(database, logs)
    await close()
    const holder = new pg.Client({ connectionString: databaseUrl })
    await holder.connect()
    await holder.query('begin; lock table feedback_signals in exclusive mode')
    const accepted: string[] = []
    const send = async ({ path, method, headers, body }: Posted) => {
      const response = await fetch(new URL(path, url), { method, headers, body })
      if (response.status === 201) accepted.push(path)
    }
    const sent = Promise.allSettled(connections.flat().map(send))
    await until(async () => (await query(databaseUrl, waiting)).length > 0)
    await command.kill()
    await sent
    await holder.query('rollback')
    await holder.end()
    expect(accepted).toEqual([])
  })
}
