import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Connection } from './database.ts'
import { migrationsFolder } from './migrations.ts'

/** Opens PGlite, in a folder or, without one, in memory, and brings its tables up to date. */
export async function openPglite(options: PGliteOptions = {}): Promise<Connection & { client: PGlite }> {
  const client = await PGlite.create(options)
  const database = drizzle(client)
  await migrate(database, { migrationsFolder })
  return {
    client,
    database,
    async tidy() {
      await client.exec('vacuum logs, answers, feedback_signals')
    },
    close: () => client.close(),
  }
}
