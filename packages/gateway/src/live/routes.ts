import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byServerKey } from '../auth/authenticate.ts'
import { requireProject } from '../auth/endpoints.ts'
import { STREAM_HEADERS } from '../completions/streamHeaders.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { liveDocs } from '../openapi/live.ts'
import { liveRequest } from './query.ts'

/** Signals as they are stored. */
export function liveRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.get('/:project/signals/live', describeRoute(liveDocs), async (context) => {
    const project = context.req.param('project')
    await requireProject(gateway, await byServerKey(gateway, context.req.raw), project)
    const request = liveRequest(project, context.req.queries(), context.req.header('Last-Event-ID'))
    // Who asks with HEAD would leave a stream behind.
    const body = context.req.method === 'HEAD' ? null : await gateway.live.open(request)
    return new Response(body, { headers: STREAM_HEADERS })
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
