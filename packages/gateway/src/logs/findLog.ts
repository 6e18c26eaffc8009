import { validate as isUuid } from 'uuid'
import type { Principal } from '../auth/identify.ts'
import { Failure } from '../http/failure.ts'
import type { Log, Store } from '../store/types.ts'

/** The log of an id, or a 404. */
export async function findLog(store: Store, id: string): Promise<Log> {
  // Asking the database for an id that is no UUID would be an error of its own.
  const log = isUuid(id) ? await store.findLog(id) : undefined
  if (!log) throw new Failure(404, 'Log not found', { code: 'log_not_found' })
  return log
}

/** As `findLog`, or a 403 where the log belongs to another project than the key. */
export async function ownLog(store: Store, { project }: Principal, id: string): Promise<Log> {
  const log = await findLog(store, id)
  if (log.project === project) return log
  throw new Failure(403, 'The log belongs to another project than the API key.', { code: 'foreign_project' })
}
