import type { GatewayContext } from '../gatewayContext.ts'
import { readQuery } from '../query/parameters.ts'
import { writeCursor } from './cursor.ts'
import { logParameters, logRequest } from './query.ts'
import { reportLog } from './report.ts'

/** A page of a project's logs with their signals. */
export async function pageOfLogs(
  { store }: GatewayContext,
  project: string,
  query: Record<string, readonly string[]>,
) {
  const request = logRequest(project, readQuery(logParameters, query))
  const { logs, next } = await store.listLogs(request)
  const signals = await store.listSignals(logs.map(({ id }) => id))
  return {
    logs: logs.map((log) => reportLog(log, signals.get(log.id) ?? [])),
    next_cursor: next && writeCursor(request, next),
  }
}
