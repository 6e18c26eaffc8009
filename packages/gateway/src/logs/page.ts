import type { GatewayContext } from '../gatewayContext.ts'
import { Failure } from '../http/failure.ts'
import { reportLog } from './report.ts'

const DEFAULT_LIMIT = 50
const MOST = 200
const LAST_BIGINT = 2n ** 63n - 1n

const badParameter = (field: string, message: string) =>
  new Failure(400, `${field}: ${message}`, { code: 'invalid_parameter', field })

function readLimit(text: string | undefined) {
  if (text === undefined) return DEFAULT_LIMIT
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (limit < 1 || limit > MOST) throw badParameter('limit', `must be a whole number from 1 to ${MOST}`)
  return limit
}

function readCursor(text: string | undefined) {
  if (text === undefined) return null
  const cursor = /^\d{1,19}$/.test(text) ? BigInt(text) : 0n
  if (cursor < 1n || cursor > LAST_BIGINT)
    throw badParameter('cursor', 'must be the next_cursor of an earlier page')
  return cursor
}

/** A page of a project's logs with their signals, newest first. */
export async function pageOfLogs(
  { store }: GatewayContext,
  project: string,
  query: { limit?: string | undefined; cursor?: string | undefined },
) {
  const { logs, next } = await store.listLogs(project, readLimit(query.limit), readCursor(query.cursor))
  const signals = await store.listSignals(logs.map(({ id }) => id))
  return {
    logs: logs.map((log) => reportLog(log, signals.get(log.id) ?? [])),
    next_cursor: next?.toString() ?? null,
  }
}
