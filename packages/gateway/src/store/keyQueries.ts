import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { type KeyStore, MOST_IN_PROJECT } from './keyTypes.ts'
import { isTaken } from './rowErrors.ts'
import { apiKeys, projects } from './schema.ts'

const { seq: _seq, digest: _digest, ...columns } = getTableColumns(apiKeys)

const live = (project: string) => and(eq(apiKeys.project, project), isNull(apiKeys.revokedAt))
const theLive = (project: string, id: string) => and(live(project), eq(apiKeys.id, id))

/** Marks a key as revoked, while nobody else can revoke another that manages the same project. */
async function revoke(database: Database, project: string, id: string, at: Date, spare: boolean) {
  const admins = await database
    .select({ id: apiKeys.id })
    .from(apiKeys)
    .where(and(live(project), eq(apiKeys.admin, true)))
    .orderBy(asc(apiKeys.id))
    .for('update')
  if (!spare && admins.length === 1 && admins[0]?.id === id) return 'last'
  // Nobody will need to check its users' tokens again.
  const revoked = await database
    .update(apiKeys)
    .set({ revokedAt: at, clientAccess: null })
    .where(theLive(project, id))
    .returning({ id: apiKeys.id })
  return revoked.length > 0 ? 'revoked' : undefined
}

/** The queries on keys that were made by hand. */
export function keyQueries(database: Database): KeyStore {
  return {
    async findKey(digest) {
      const inMadeProject = sql<boolean>`exists (select from ${projects} where ${projects.id} = ${apiKeys.project})`
      const [key] = await database
        .select({ ...columns, inMadeProject })
        .from(apiKeys)
        .where(eq(apiKeys.digest, digest))
      return key
    },
    listKeys: (project) =>
      database.select(columns).from(apiKeys).where(live(project)).orderBy(asc(apiKeys.seq)),
    async listKeyIds(project) {
      const keys = await database.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.project, project))
      return keys.map(({ id }) => id)
    },
    async insertKey(key) {
      if ((await database.$count(apiKeys, live(key.project))) >= MOST_IN_PROJECT) return 'full'
      const stored = await database
        .insert(apiKeys)
        .values(key)
        .onConflictDoNothing()
        .returning({ id: apiKeys.id })
      return stored.length > 0 ? 'stored' : 'taken'
    },
    async editKey(project, id, edit) {
      try {
        const [key] = await database.update(apiKeys).set(edit).where(theLive(project, id)).returning(columns)
        return key
      } catch (error) {
        if (isTaken(error)) return 'taken'
        throw error
      }
    },
    revokeKey: (project, id, at, spare) =>
      database.transaction((transaction) => revoke(transaction, project, id, at, spare)),
  }
}
