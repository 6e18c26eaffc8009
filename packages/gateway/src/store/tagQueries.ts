import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { logs } from './schema.ts'

/** Tags to give to logs of a project, and to take from them. */
export interface TagChange {
  project: string
  ids: readonly string[]
  add: readonly string[]
  remove: readonly string[]
}

/** A list as one parameter. */
const list = (texts: readonly string[]) => sql`${sql.param([...texts], logs.tags)}::text[]`

/**
 * Changes the tags of logs, all of them or none, and gives the ids of those that are there. Tags keep their order; new
 * ones follow.
 */
export async function changeTags(
  database: Database,
  { project, ids, add, remove }: TagChange,
): Promise<string[]> {
  const kept = sql`select tag, at from unnest(${logs.tags}) with ordinality as had(tag, at) where tag <> all(${list(remove)})`
  const added = sql`select tag, at + cardinality(${logs.tags}) from unnest(${list(add)}) with ordinality as given(tag, at) where tag <> all(${logs.tags})`
  const changed = await database
    .update(logs)
    .set({ tags: sql`array(select tag from (${kept} union all ${added}) as changed(tag, at) order by at)` })
    .where(and(eq(logs.project, project), inArray(logs.id, [...ids])))
    .returning({ id: logs.id })
  return changed.map(({ id }) => id)
}
