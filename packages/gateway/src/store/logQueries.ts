import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { logs } from './schema.ts'
import type { LogEdit, LogEnd, Store } from './types.ts'

type LogStore = Pick<Store, 'insertLog' | 'finishLog' | 'findLog' | 'listLogs' | 'editLog'>

const changes = ({ input, output, metadata, tags }: LogEdit) => ({
  ...(input !== undefined && { input }),
  ...(output !== undefined && { output }),
  ...(metadata !== undefined && { metadata }),
  ...(tags !== undefined && { tags }),
})

/** The queries on logs. */
export function logQueries(database: Database): LogStore {
  return {
    async insertLog(log) {
      await database.insert(logs).values({ ...log, status: 'in_progress' })
    },
    async finishLog(id, { output, ...end }: LogEnd) {
      const written = output === null ? sql`null` : JSON.stringify(output)
      await database
        .update(logs)
        .set({ ...end, output: sql`coalesce(${logs.output}, ${written}::json)` })
        .where(eq(logs.id, id))
    },
    async findLog(id) {
      const [log] = await database.select().from(logs).where(eq(logs.id, id))
      return log
    },
    async listLogs(project, limit, before) {
      const rows = await database
        .select()
        .from(logs)
        .where(and(eq(logs.project, project), before === null ? undefined : lt(logs.seq, before)))
        .orderBy(desc(logs.seq))
        .limit(limit + 1)
      const page = rows.slice(0, limit)
      return { logs: page, next: rows.length > limit ? (page.at(-1)?.seq ?? null) : null }
    },
    async editLog(id, edit) {
      const set = changes(edit)
      if (Object.keys(set).length > 0) await database.update(logs).set(set).where(eq(logs.id, id))
    },
  }
}
