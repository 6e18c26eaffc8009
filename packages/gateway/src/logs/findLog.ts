import { validate as isUuid } from 'uuid'
import type { Principal } from '../auth/identify.ts'
import { Failure } from '../http/failure.ts'
import type { Log, Store } from '../store/types.ts'

/** There is no such log, or no longer. */
export const logNotFound = (cause?: unknown): Failure =>
  new Failure(404, 'Log not found', { code: 'log_not_found', cause })

/** What is kept of an id, or a 404. */
export async function found<Kept>(
  find: (id: string) => Promise<Kept | undefined>,
  id: string,
): Promise<Kept> {
  // Asking the database for an id that is no UUID would be an error of its own.
  const kept = isUuid(id) ? await find(id) : undefined
  if (kept === undefined) throw logNotFound()
  return kept
}

/** The log of an id, or a 404. */
const findLog = (store: Store, id: string): Promise<Log> => found(store.findLog, id)

/** As `findLog`, or a 403 where the log belongs to another project than the key. */
export async function ownLog(store: Store, { project }: Principal, id: string): Promise<Log> {
  const log = await findLog(store, id)
  if (log.project === project) return log
  throw new Failure(403, 'The log belongs to another project than the API key.', { code: 'foreign_project' })
}
