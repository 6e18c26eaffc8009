import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byServerKey } from '../auth/authenticate.ts'
import { requireProject } from '../auth/endpoints.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { reportDocs } from '../openapi/reports.ts'
import { reports } from '../reports/index.ts'

/** What signals say together. */
export function reportRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  for (const report of reports) {
    app.get(`/:project/reports/${report.name}`, describeRoute(reportDocs(report)), async (context) => {
      const project = context.req.param('project')
      await requireProject(gateway, await byServerKey(gateway, context.req.raw), project)
      return context.json(await report.answer(gateway.store.reports, project, context.req.queries()))
    })
  }
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
