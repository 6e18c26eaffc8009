import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { insertAnswers } from '../../seed/seed.ts'
import type { Connection } from '../../store/database.ts'
import { openPostgres } from '../../store/postgres.ts'
import type { Log } from '../../store/types.ts'
import { cpuOf } from '../cpuOf.ts'
import { findPostgresBinaries } from '../postgresBinaries.ts'
import { startPostgres } from '../postgresServer.ts'
import type { Place } from './contestants.ts'

/** A PostgreSQL that loses nothing, as it is installed, and what the load test asks of it. */
export interface World {
  place: Place
  /** Makes answers, so that they can be rated. */
  add(logs: readonly Log[]): Promise<void>
  /** How many rows a table has. */
  count(table: string): Promise<number>
  /** How many of these ids of signals are not there. */
  missing(signalIds: readonly string[]): Promise<number>
  /** Lets each statement that stores signals of the gateway take so many seconds longer, whoever waits for it. */
  slow(seconds: number): Promise<void>
  /** Milliseconds of CPU that PostgreSQL has had so far, all its processes together. */
  cpu(): number
  close(): Promise<void>
}

const copy = 'create table bare_signals (like feedback_signals including all)'

const slowly = (seconds: number) => `
  create or replace function take_long() returns trigger language plpgsql as $$
  begin perform pg_sleep(${seconds}); return null; end $$;
  create or replace trigger take_long before insert on feedback_signals execute function take_long()`

/** Starts it, with the tables of the gateway and a copy of that of the signals for the bare route. */
export async function openWorld(): Promise<World> {
  const binaries = findPostgresBinaries()
  if (!binaries) throw new Error('No PostgreSQL was found. Debian: apt-get install postgresql.')
  const server = await startPostgres(binaries, {})
  const folder = mkdtempSync(join(tmpdir(), 'gateway-load-'))
  const log = openSync(join(folder, 'requests.log'), 'a')
  const connection: Connection = await openPostgres(server.url, pino({ level: 'silent' }))
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(copy)
  return {
    place: { databaseUrl: server.url, secret: 'the secret of a load test, of 32 bytes', log },
    async add(logs) {
      await insertAnswers(connection.database, logs)
      // What a database does by itself within the minute.
      await client.query('vacuum analyze')
    },
    async count(table) {
      const { rows } = await client.query(`select count(*)::int as count from ${table}`)
      return rows[0]?.count ?? 0
    },
    async missing(signalIds) {
      const { rows } = await client.query(
        'select count(distinct signal_id)::int as count from feedback_signals where signal_id = any($1)',
        [signalIds],
      )
      return signalIds.length - (rows[0]?.count ?? 0)
    },
    async slow(seconds) {
      await client.query(slowly(seconds))
    },
    cpu: () => cpuOf(server.pid),
    async close() {
      await client.end()
      await connection.close()
      await server.stop()
      closeSync(log)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
