import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Connection } from './database.ts'
import { MIGRATION_LOCK } from './lockNumbers.ts'
import { migrationsFolder } from './migrations.ts'

// Processes that start together would each find an empty database and create the same tables.
async function migrateOnce(pool: pg.Pool) {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    // The lock belongs to the session: ending it lets go of the lock even where the migration failed.
    client.release(true)
  }
}

// Compiling a report's query takes longer than running it. A server that speaks PostgreSQL need not know the setting.
const withoutJit = (client: pg.ClientBase) =>
  client.query('set jit = off').then(
    () => {},
    () => {},
  )

/** Opens PostgreSQL and brings its tables up to date. */
export async function openPostgres(url: string, logger: Logger): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, onConnect: withoutJit })
  // Without a listener, a server that restarts while a connection is idle would end this process.
  pool.on('error', (error) => logger.warn({ reason: error.message }, 'lost an idle database connection'))
  try {
    await migrateOnce(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    database: drizzle(pool),
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  }
}
