import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { openAPIRouteHandler } from 'hono-openapi'
import type { GatewayContext } from './gatewayContext.ts'
import { cors } from './http/cors.ts'
import { Failure } from './http/failure.ts'
import { onError, renderGatewayError } from './http/onError.ts'
import { requestLog } from './http/requestLog.ts'
import { security } from './http/security.ts'
import { openApiOptions } from './openapi/document.ts'
import { anthropicRoutes } from './routes/anthropic.ts'
import { editLogRoutes } from './routes/editLog.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { logRoutes } from './routes/logs.ts'
import { openAIRoutes } from './routes/openai.ts'
import { serviceRoutes } from './routes/service.ts'

/** All routes of the gateway, and what holds for every one of them. */
export function createApp(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.use(requestLog(gateway.logger))
  app.use(security())
  app.use(cors(gateway.config.cors.origins))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const message = `${context.req.method} is not possible here. Possible: ${methods.join(', ')}.`
        return renderGatewayError(
          new Failure(405, message, { headers: { Allow: methods.join(', ') } }),
          context,
        )
      },
    }),
  )
  const rooms = [serviceRoutes, openAIRoutes, anthropicRoutes, feedbackRoutes, logRoutes, editLogRoutes]
  for (const routes of rooms) app.route('/', routes(gateway))
  app.get('/openapi.json', openAPIRouteHandler(app, openApiOptions(gateway.config)))
  app.notFound((context) =>
    renderGatewayError(
      new Failure(404, `There is nothing at ${context.req.path}. See /openapi.json.`),
      context,
    ),
  )
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
