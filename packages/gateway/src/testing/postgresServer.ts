import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { postgresUser } from './postgresBinaries.ts'

/** A PostgreSQL server. */
export interface PostgresServer {
  url: string
  /** Of its first process, where it is one of this machine's. */
  pid?: number | undefined
  stop(): Promise<void>
}

/** A PostgreSQL server of this machine, which can be away for a while. */
export interface OwnPostgres extends PostgresServer {
  /** Stops it, with all that it has kept. */
  halt(): Promise<void>
  /** Starts it again, where it was. */
  resume(): Promise<void>
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No port is free on 127.0.0.1.')
  return address.port
}

async function connects(url: string) {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function untilReady(url: string, isRunning: () => boolean) {
  while (!(await connects(url))) {
    if (!isRunning()) throw new Error('PostgreSQL ended before it was ready.')
    await setTimeout(50)
  }
}

/** Starts a PostgreSQL of its own: a new data folder, a free port of loopback, and nothing to keep. */
export async function startPostgres(
  binaries: string,
  /** Settings that are not the default. A test has nothing to lose; what measures writing says `{}`. */
  changed: Record<string, string> = { fsync: 'off' },
): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-postgres-'))
  const user = postgresUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { cwd: folder, ...user }
  const setUp = ['-D', data, '-U', 'gateway', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  const initdb = spawnSync(join(binaries, 'initdb'), setUp, { ...options, encoding: 'utf8' })
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.error ?? initdb.stderr}`)
  const port = await freePort()
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...changed }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = `postgres://gateway@127.0.0.1:${port}/postgres`
  const launch = async () => {
    const server = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], { ...options, stdio: 'ignore' })
    const ended = once(server, 'exit')
    await untilReady(url, () => server.exitCode === null)
    return { server, ended }
  }
  let running = await launch()
  const halt = async () => {
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
    running.server.kill('SIGINT')
    await running.ended
  }
  return {
    url,
    pid: running.server.pid,
    halt,
    async resume() {
      running = await launch()
    },
    async stop() {
      await halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
