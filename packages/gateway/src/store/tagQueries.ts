import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { logs } from './schema.ts'

/** Tags to give to logs of a project, and to take from them. */
export interface TagChange {
  project: string
  ids: readonly string[]
  add: readonly string[]
  remove: readonly string[]
  /** From when on logs are kept: what is older has expired. */
  since?: Date | undefined
}

/** A list as one parameter. */
const list = (texts: readonly string[]) => sql`${sql.param([...texts], logs.tags)}::text[]`

/**
 * Changes the tags of logs, all of them or none, and gives the ids of those that are there. Tags keep their order; new
 * ones follow.
 */
export async function changeTags(
  database: Database,
  { project, ids, add, remove, since }: TagChange,
): Promise<string[]> {
  const kept = sql`select tag, at from unnest(${logs.tags}) with ordinality as had(tag, at) where tag <> all(${list(remove)})`
  const added = sql`select tag, at + cardinality(${logs.tags}) from unnest(${list(add)}) with ordinality as given(tag, at) where tag <> all(${logs.tags})`
  const where = and(
    eq(logs.project, project),
    inArray(logs.id, [...ids]),
    since && gte(logs.createdAt, since),
  )
  return await database.transaction(async (transaction) => {
    // Rows first and answers second, both in the order of their ids, as signals lock the answers that they are on: two
    // that change some of the same logs would else wait for each other, each for what the other has.
    const own = transaction
      .$with('own')
      .as(
        transaction
          .select({ id: logs.id })
          .from(logs)
          .where(where)
          .orderBy(asc(logs.id))
          .for('no key update'),
      )
    const locked = await transaction
      .with(own)
      .select({ id: own.id, lock: sql`pg_advisory_xact_lock(hashtextextended(${own.id}::text, 0))` })
      .from(own)
      .orderBy(asc(own.id))
    const changed = await transaction
      .update(logs)
      .set({ tags: sql`array(select tag from (${kept} union all ${added}) as changed(tag, at) order by at)` })
      .where(
        inArray(
          logs.id,
          locked.map(({ id }) => id),
        ),
      )
      .returning({ id: logs.id })
    return changed.map(({ id }) => id)
  })
}
