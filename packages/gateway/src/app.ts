import { Hono, type NotFoundHandler } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { openAPIRouteHandler } from 'hono-openapi'
import { injectFaults } from './faults/inject.ts'
import { ENDPOINT_FEEDBACK_PATH, FEEDBACK_PATH } from './feedback/paths.ts'
import type { GatewayContext } from './gatewayContext.ts'
import { cors } from './http/cors.ts'
import { Failure } from './http/failure.ts'
import { measure } from './http/measure.ts'
import { nothingHere } from './http/nothingHere.ts'
import { onError, renderGatewayError } from './http/onError.ts'
import type { Bindings } from './http/peer.ts'
import { requestId } from './http/requestId.ts'
import { requestLog } from './http/requestLog.ts'
import { security } from './http/security.ts'
import { liveRoutes } from './live/routes.ts'
import { openApiOptions } from './openapi/document.ts'
import { anthropicRoutes } from './routes/anthropic.ts'
import { editLogRoutes } from './routes/editLog.ts'
import { endpointRoutes } from './routes/endpoints.ts'
import { faultRoutes } from './routes/faults.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { keyRoutes } from './routes/keys.ts'
import { logRoutes } from './routes/logs.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { openAIRoutes } from './routes/openai.ts'
import { projectRoutes } from './routes/projects.ts'
import { reportRoutes } from './routes/reports.ts'
import { serviceRoutes } from './routes/service.ts'
import { userRoutes } from './routes/users.ts'

/** A 405 where another method would find something, or else a 404. Only here, so that no other request pays for it. */
function nothingOrNotSo(app: Hono<{ Bindings: Bindings }>): NotFoundHandler<{ Bindings: Bindings }> {
  const askMethods = methodNotAllowed({
    app,
    onMethodNotAllowed: (context, methods) => {
      const message = `${context.req.method} is not possible here. Possible: ${methods.join(', ')}.`
      return renderGatewayError(
        new Failure(405, message, { headers: { Allow: methods.join(', ') } }),
        context,
      )
    },
  })
  return async (context) => {
    context.res = renderGatewayError(nothingHere(context.req.path), context)
    await askMethods(context, async () => {})
    return context.res
  }
}

/** All routes of the gateway, and what holds for every one of them. */
export function createApp(gateway: GatewayContext): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  app.use(requestId())
  app.use(measure(gateway.metrics))
  app.use(requestLog(gateway.logger))
  app.use(security())
  app.use(cors(gateway.config.cors.origins, gateway.faults))
  if (gateway.faults) {
    for (const path of [FEEDBACK_PATH, ENDPOINT_FEEDBACK_PATH]) app.use(path, injectFaults(gateway.faults))
    app.route('/', faultRoutes(gateway, gateway.faults))
  }
  const rooms = [
    serviceRoutes,
    openAIRoutes,
    anthropicRoutes,
    feedbackRoutes,
    logRoutes,
    editLogRoutes,
    reportRoutes,
    userRoutes,
    keyRoutes,
    endpointRoutes,
    projectRoutes,
    liveRoutes,
  ]
  for (const routes of rooms) app.route('/', routes(gateway))
  app.route('/', metricsRoutes(gateway))
  app.get('/openapi.json', openAPIRouteHandler(app, openApiOptions(gateway.config)))
  app.notFound(nothingOrNotSo(app))
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
