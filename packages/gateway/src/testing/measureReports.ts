import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { createGateway } from '../createGateway.ts'
import { seedFeedback } from '../seed/seed.ts'
import { openPostgres } from '../store/postgres.ts'
import { ask, jsonOf } from './client.ts'
import { cpuOf } from './cpuOf.ts'
import { findPostgresBinaries } from './postgresBinaries.ts'
import { startPostgres } from './postgresServer.ts'

// Prints how long each report takes through all of the gateway but the socket. PostgreSQL is as it is installed, but for
// fsync, which reading does not do. With DATABASE_URL it is that database, which is filled where it has no signals.
// The CPU is that of PostgreSQL, all its processes together: on a machine that has other things to do, it says what the
// report costs where the clock says what the others left. It wants Linux, and --postmaster PID of another server.
const { values } = parseArgs({
  options: {
    signals: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '7' },
    postmaster: { type: 'string' },
  },
})
const signals = Number(values.signals)
const runs = Number(values.runs)
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10)
const until = Date.UTC(2026, 10, 1)
const monthAgo = day(until - 30 * 86_400_000)

const queries = [
  'scores?by=signal_name',
  'scores?by=signal_source',
  'scores?by=signal_type',
  'scores?by=model',
  'scores?by=endpoint',
  'scores?by=tag',
  `scores?by=signal_name&from=${monthAgo}`,
  'scores?by=tag&signal_name=evaluator',
  'scores?by=signal_name&tag=lang:en',
  'scores?by=model&signal_name=dwell_time&tag=team:care&exclude_tag=beta',
  'distribution',
  'distribution?tag=lang:de',
  'coverage',
  'coverage?by=model',
  'coverage?by=tag',
  'coverage?by=model&signal_name=thumbs_up',
  'coverage?by=tag&signal_type=implicit',
  'trend?bucket=day',
  'trend?bucket=hour&from=2026-10-01',
  'trend?bucket=week&tag=lang:en&signal_name=dwell_time',
  'answers?order=best',
  'answers?order=worst',
  'answers?order=worst&score_type=implicit&min_signals=3&tag=team:legal',
  'agreement',
  'agreement?model=small-1',
  'agreement?tag=lang:en',
].map((query) => `/demo/reports/${query}`)

const lists = [
  '?limit=50',
  '?limit=50&sort=best',
  '?limit=50&sort=worst&score_type=implicit',
  '?limit=50&min_score=0.99&tag=team:legal',
  '?limit=50&has_feedback=false&exclude_tag=beta',
  '?limit=50&signal_name=correction',
  '?limit=50&text=sourdough',
  '?limit=50&text=nobody said this',
].map((query) => `/demo/logs${query}`)

const own = process.env.DATABASE_URL ? undefined : await startPostgres(findPostgresBinaries() ?? '')
const databaseUrl = process.env.DATABASE_URL ?? own?.url ?? ''
const cpu = () => cpuOf(values.postmaster === undefined ? own?.pid : Number(values.postmaster))
try {
  const gateway = await createGateway({ storage: { databaseUrl }, rate: 0 })
  const read = async (path: string) => {
    const response = await ask(gateway, path)
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
    return text.length
  }
  const { answers } = await jsonOf(await ask(gateway, '/demo/reports/answers?limit=1'))
  if (Array.isArray(answers) && answers.length === 0) {
    const { database, close } = await openPostgres(databaseUrl, pino({ level: 'silent' }))
    const started = performance.now()
    await seedFeedback(database, { signals, seed: 1, project: 'demo', days: 90, until })
    await close()
    console.log(`seeded ${signals} signals in ${Math.round((performance.now() - started) / 1000)} s`)
  }
  console.log(
    `load average ${loadavg().map((load) => load.toFixed(1))}, ${availableParallelism()} processors`,
  )
  console.log('| query | median ms | slowest ms | ms of CPU | characters |\n|---|---:|---:|---:|---:|')
  for (const path of [...queries, ...lists]) {
    const size = await read(path)
    const times: number[] = []
    const before = cpu()
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now()
      await read(path)
      times.push(performance.now() - started)
    }
    times.sort((one, other) => one - other)
    const median = times[Math.floor(runs / 2)] ?? 0
    const figures = [median, times.at(-1) ?? 0, (cpu() - before) / runs, size].map(Math.round)
    console.log(`| \`${path}\` | ${figures.join(' | ')} |`)
  }
  await gateway.close()
} finally {
  await own?.stop()
}
