import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import type { GatewayContext } from '../gatewayContext.ts'
import { Failure } from '../http/failure.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { healthDocs, liveDocs, readyDocs, welcomeDocs } from '../openapi/service.ts'

const welcome = `This is a feedback gateway: it answers like an LLM, issues feedback tokens, and stores feedback signals.
Its routes are described at /openapi.json, and whether it is ready at /readyz.
`

/** What is asked of the gateway itself. */
export function serviceRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.get('/', describeRoute(welcomeDocs), (context) => context.text(welcome))
  app.get('/healthz', describeRoute(healthDocs), async (context) => {
    try {
      await gateway.store.check()
    } catch (cause) {
      throw new Failure(503, 'The database does not answer.', { code: 'not_ready', cause })
    }
    return context.json({ status: 'ok' })
  })
  app.get('/livez', describeRoute(liveDocs), (context) => context.json({ status: 'ok' }))
  app.get('/readyz', describeRoute(readyDocs), async (context) => {
    const problem = await gateway.readiness.problem()
    if (problem !== undefined) throw new Failure(503, problem, { code: 'not_ready' })
    return context.json({ status: 'ok' })
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
