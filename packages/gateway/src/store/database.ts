import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** PGlite or PostgreSQL: the queries are the same. */
export type Database = PgDatabase<PgQueryResultHKT>

/** The connections to a server. */
export interface Connections {
  total: number
  idle: number
  /** Queries that wait for one. */
  waiting: number
}

/** An open database and its end. */
export interface Connection {
  database: Database
  /** Frees the room of what was deleted; PostgreSQL does so by itself. */
  tidy?: () => Promise<void>
  connections?: () => Connections
  close(): Promise<void>
}
