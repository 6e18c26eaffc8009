import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import type { Bindings } from '../http/peer.ts'
import { metricsDocs } from '../openapi/service.ts'
import { requireMetricsReader } from '../operations/mayReadMetrics.ts'

/** What the gateway counts, for Prometheus. */
export function metricsRoutes({ config, logger, metrics }: GatewayContext): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  app.get('/metrics', describeRoute(metricsDocs), async (context) => {
    requireMetricsReader(context.req.raw, context.env.peer, config.metrics?.token)
    const { text, contentType } = await metrics.read()
    return context.body(text, 200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' })
  })
  app.onError(onError(renderGatewayError, logger))
  return app
}
