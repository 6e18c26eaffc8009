import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe } from 'vitest'
import type { Storage } from '../store/open.ts'
import { findPostgresBinaries } from './postgresBinaries.ts'
import { type PostgresServer, startPostgres } from './postgresServer.ts'

const missing =
  'No PostgreSQL was found, so what runs on it is not tested. Install it (Debian: apt-get install postgresql; ' +
  'macOS: brew install postgresql), or set DATABASE_URL_TEST to a server where databases may be created.'

async function findServer(): Promise<PostgresServer | undefined> {
  const url = process.env.DATABASE_URL_TEST
  if (url) return { url, stop: async () => {} }
  const binaries = findPostgresBinaries()
  if (binaries) return await startPostgres(binaries)
  if (process.env.CI) throw new Error(missing)
  console.warn(missing)
  return undefined
}

/** Runs a statement on a database. */
export async function query(url: string, statement: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement, values)
    return rows
  } finally {
    await client.end()
  }
}

/** A new, empty database on a server. */
export async function newDatabase(server: PostgresServer): Promise<{ databaseUrl: string }> {
  const name = `gateway_${randomUUID().replaceAll('-', '')}`
  await query(server.url, `create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return { databaseUrl: url.href }
}

/** A PostgreSQL server for the tests of this file, stopped after the last of them; `undefined` where there is none. */
export async function postgresForTests(): Promise<PostgresServer | undefined> {
  const server = await findServer()
  afterAll(async () => await server?.stop())
  return server
}

type Tests = (storage: () => Promise<Storage>) => void

/** Runs the same tests on PGlite and on PostgreSQL. `storage` gives a new, empty one. */
export async function describeOnEachDatabase(name: string, tests: Tests): Promise<void> {
  const server = await postgresForTests()
  describeOnDatabases(name, server, tests)
}

/**
 * As `describeOnEachDatabase`, and with three gateways on one PostgreSQL that take the requests in turn. For tests that ask
 * the gateway and nothing else.
 */
export async function describeOnEachPlace(name: string, tests: Tests): Promise<void> {
  const server = await postgresForTests()
  describeOnDatabases(name, server, tests)
  const shared = async (on: PostgresServer) => ({ ...(await newDatabase(on)), processes: 3 })
  if (server) describe(`${name}, with three processes on PostgreSQL`, () => tests(() => shared(server)))
}

function describeOnDatabases(name: string, server: PostgresServer | undefined, tests: Tests) {
  describe(`${name}, on PGlite`, () => tests(async () => 'memory'))
  if (server) describe(`${name}, on PostgreSQL`, () => tests(() => newDatabase(server)))
}
