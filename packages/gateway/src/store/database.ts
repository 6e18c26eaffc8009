import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** PGlite or PostgreSQL: the queries are the same. */
export type Database = PgDatabase<PgQueryResultHKT>

/** An open database and its end. */
export interface Connection {
  database: Database
  close(): Promise<void>
}
