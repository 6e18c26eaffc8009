import { eq, sql } from 'drizzle-orm'
import { countQueries } from './countQueries.ts'
import type { Connection } from './database.ts'
import { deleteQueries } from './deleteQueries.ts'
import { keyQueries } from './keyQueries.ts'
import { liveQueries } from './liveQueries.ts'
import { logQueries } from './logQueries.ts'
import { placeQueries } from './placeQueries.ts'
import { reportQueries } from './reports/index.ts'
import { settings } from './schema.ts'
import { signalQueries } from './signalQueries.ts'
import type { Store } from './types.ts'

/** The store on an open, migrated database. */
export function createStore({ database, tidy, connections, close }: Connection): Store {
  return {
    ...logQueries(database),
    ...signalQueries(database),
    ...countQueries(database),
    ...deleteQueries(database),
    ...keyQueries(database),
    ...placeQueries(database),
    reports: reportQueries(database),
    live: liveQueries(database),
    async settle(name, value) {
      await database.insert(settings).values({ name, value }).onConflictDoNothing()
      const [settled] = await database.select().from(settings).where(eq(settings.name, name))
      return settled?.value ?? value
    },
    tidy: async () => await tidy?.(),
    connections: () => connections?.(),
    async check() {
      await database.execute(sql`select 1`)
    },
    close,
  }
}
