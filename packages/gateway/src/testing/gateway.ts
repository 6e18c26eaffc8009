import { createHash, randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { assemble } from '../assemble.ts'
import type { Gateway, GatewayOptions } from '../gatewayOptions.ts'
import { createStore } from '../store/createStore.ts'
import type { Connection, Database } from '../store/database.ts'
import { migrationsFolder } from '../store/migrations.ts'
import { connect, type Storage } from '../store/open.ts'
import { openPglite } from '../store/pglite.ts'
import { manyProcesses } from './manyProcesses.ts'

// Creating a database takes PGlite over a second, loading a made one a fourth of that. So the first test of all makes
// one, with every table in it, and leaves it for the others: under a name that changes with PGlite and the tables.
const version = createRequire(import.meta.url).resolve('@electric-sql/pglite')
const tables = globSync(join(migrationsFolder, '*.sql')).sort()
const name = createHash('sha256')
  .update(version)
  .update(tables.map((path) => readFileSync(path, 'utf8')).join())
  .digest('hex')
  .slice(0, 16)
const file = join(tmpdir(), `gateway-test-database-${name}.tar`)

async function make(): Promise<Blob> {
  const { client, close } = await openPglite()
  const dump = await client.dumpDataDir('none')
  await close()
  // Two tests that make one at the same time each write a whole file, and the later takes the place of the earlier.
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()))
  await rename(draft, file)
  return dump
}

const template = () =>
  readFile(file).then(
    (bytes) => new Blob([bytes]),
    () => make(),
  )

/** As `connect`, in less time where it keeps everything in memory. */
export const openDatabase = async (storage: Storage, logger: Logger): Promise<Connection> =>
  storage === 'memory' ? await openPglite({ loadDataDir: await template() }) : await connect(storage, logger)

/** As `createGateway`, in less time where it keeps everything in memory; several processes where those are asked for. */
export const createGateway = async (options: GatewayOptions = {}): Promise<Gateway> =>
  (await manyProcesses(options)) ??
  (await assemble(options, async (storage, logger) => createStore(await openDatabase(storage, logger))))

/** A gateway on a database that a test has open, and that it closes. */
export const gatewayOn = (connection: Connection, options: GatewayOptions = {}): Promise<Gateway> =>
  assemble(options, async () => createStore(connection))

/** As `gatewayOn`; several processes where the storage asks for those, beside the connection that the test has. */
export async function gatewayBeside(
  storage: Storage,
  connection: Connection,
  options: GatewayOptions = {},
): Promise<Gateway> {
  const many = await manyProcesses({ ...options, storage })
  if (!many) return await gatewayOn(connection, options)
  const close = async () => {
    await many.close()
    await connection.close()
  }
  return { ...many, close }
}

/** A gateway in memory, and its database for a test to read. */
export async function gatewayAndDatabase(
  options: GatewayOptions,
): Promise<{ gateway: Gateway; database: Database }> {
  const connection = await openDatabase('memory', pino({ level: 'silent' }))
  return { gateway: await gatewayOn(connection, options), database: connection.database }
}
