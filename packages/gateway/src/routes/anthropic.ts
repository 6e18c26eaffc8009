import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byBearerOrHeader } from '../auth/authenticate.ts'
import { complete } from '../completions/complete.ts'
import { anthropic } from '../dialects/anthropic/index.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { announcing } from '../http/announce.ts'
import { onError, type RenderFailure } from '../http/onError.ts'
import { messagesDocs } from '../openapi/completions.ts'

const render: RenderFailure = (failure, context) =>
  context.json(anthropic.error(failure), failure.status, failure.headers)

/** Anthropic's API, below a base URL of its own; `model` names the endpoint. */
export function anthropicRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.post('/:project/anthropic/v1/messages', describeRoute(messagesDocs), (context) =>
    announcing(context, (announce) =>
      complete(gateway, {
        request: context.req.raw,
        dialect: anthropic,
        project: context.req.param('project'),
        endpoint: undefined,
        authenticate: byBearerOrHeader,
        announce,
      }),
    ),
  )
  app.onError(onError(render, gateway.logger))
  return app
}
