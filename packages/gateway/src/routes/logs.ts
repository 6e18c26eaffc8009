import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byServerKey } from '../auth/authenticate.ts'
import { endpointsOf } from '../auth/endpoints.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { ownLog } from '../logs/findLog.ts'
import { pageOfLogs } from '../logs/page.ts'
import { reportLog } from '../logs/report.ts'
import { listLogsDocs, readLogDocs } from '../openapi/logs.ts'

/** Reading logs. */
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
    endpointsOf(gateway.config, await byServerKey(gateway, context.req.raw), project)
    const { limit, cursor } = context.req.query()
    return context.json(await pageOfLogs(gateway, project, { limit, cursor }))
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
