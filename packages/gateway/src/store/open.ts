import { join } from 'node:path'
import type { Logger } from 'pino'
import { createStore } from './createStore.ts'
import type { Connection } from './database.ts'
import { prepareFolder } from './folder.ts'
import { lockFolder } from './lock.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Store } from './types.ts'

/** Where logs and signals are kept: in memory, in a folder of this machine, or in PostgreSQL. */
export type Storage = 'memory' | { data: string } | { databaseUrl: string }

async function openFolder(data: string): Promise<Connection> {
  const folder = await prepareFolder(data)
  const unlock = await lockFolder(folder)
  try {
    const connection = await openPglite({ dataDir: join(folder, 'database') })
    return { ...connection, close: () => connection.close().finally(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Opens the database itself, creating what is missing. */
export function connect(storage: Storage, logger: Logger): Promise<Connection> {
  if (storage === 'memory') return openPglite()
  return 'data' in storage ? openFolder(storage.data) : openPostgres(storage.databaseUrl, logger)
}

/** Opens the store, creating what is missing. */
export async function openStore(storage: Storage, logger: Logger): Promise<Store> {
  return createStore(await connect(storage, logger))
}
