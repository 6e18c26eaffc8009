import { limits } from '@feedback-signals/protocol'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byServerKey } from '../auth/authenticate.ts'
import { requireProject } from '../auth/endpoints.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { readBody } from '../http/body.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { ownLog } from '../logs/findLog.ts'
import { pageOfLogs } from '../logs/page.ts'
import { reportLog } from '../logs/report.ts'
import { parseTagging } from '../logs/tagging.ts'
import { listLogsDocs, readLogDocs, tagLogsDocs } from '../openapi/logs.ts'

/** Reading and tagging logs. */
export function logRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.get('/log/:id', describeRoute(readLogDocs), async (context) => {
    const principal = await byServerKey(gateway, context.req.raw)
    const log = await ownLog(gateway.store, principal, context.req.param('id'))
    const signals = await gateway.store.listSignals([log.id])
    return context.json(reportLog(log, signals.get(log.id) ?? []))
  })
  app.get('/:project/logs', describeRoute(listLogsDocs), async (context) => {
    const project = context.req.param('project')
    await requireProject(gateway, await byServerKey(gateway, context.req.raw), project)
    return context.json(await pageOfLogs(gateway, project, context.req.queries()))
  })
  app.post('/:project/logs/tags', describeRoute(tagLogsDocs), async (context) => {
    const project = context.req.param('project')
    const bytes = await readBody(context.req.raw, limits.bodyBytes, gateway.bodyDeadline)
    await requireProject(gateway, await byServerKey(gateway, context.req.raw), project)
    const { ids, add, remove } = parseTagging(context.req.raw, bytes)
    const changed = new Set(await gateway.store.changeTags({ project, ids, add, remove }))
    return context.json({ tagged: changed.size, missing: ids.filter((id) => !changed.has(id)) })
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
