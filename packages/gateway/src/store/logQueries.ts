import { eq, sql } from 'drizzle-orm'
import { searchText } from '../logs/searchText.ts'
import type { Database } from './database.ts'
import { listLogs, logColumns } from './logList.ts'
import { logs } from './schema.ts'
import { changeTags } from './tagQueries.ts'
import type { LogEdit, LogEnd, Store } from './types.ts'

type LogStore = Pick<Store, 'insertLog' | 'finishLog' | 'findLog' | 'listLogs' | 'editLog' | 'changeTags'>

const changes = ({ input, output, metadata, tags }: LogEdit) => ({
  ...(input !== undefined && { input, inputSearch: searchText(input) }),
  ...(output !== undefined && { output, outputSearch: searchText(output) }),
  ...(metadata !== undefined && { metadata }),
  ...(tags !== undefined && { tags }),
})

/** The queries on logs. */
export function logQueries(database: Database): LogStore {
  return {
    async insertLog(log) {
      const inputSearch = searchText(log.input)
      await database.insert(logs).values({ ...log, status: 'in_progress', inputSearch })
    },
    async finishLog(id, { output, ...end }: LogEnd) {
      const written = output === null ? sql`null` : JSON.stringify(output)
      await database
        .update(logs)
        .set({
          ...end,
          output: sql`coalesce(${logs.output}, ${written}::json)`,
          outputSearch: sql`coalesce(${logs.outputSearch}, ${searchText(output)})`,
        })
        .where(eq(logs.id, id))
    },
    async findLog(id) {
      const [log] = await database.select(logColumns).from(logs).where(eq(logs.id, id))
      return log
    },
    listLogs: (request) => listLogs(database, request),
    async editLog(id, edit) {
      const set = changes(edit)
      if (Object.keys(set).length > 0) await database.update(logs).set(set).where(eq(logs.id, id))
    },
    changeTags: (change) => changeTags(database, change),
  }
}
