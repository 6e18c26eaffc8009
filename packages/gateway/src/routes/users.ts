import { limits } from '@feedback-signals/protocol'
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { administer } from '../auth/administer.ts'
import { eraseUser, parseErase } from '../erase/eraseUser.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { readBody } from '../http/body.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { eraseUserDocs } from '../openapi/users.ts'

/** What a project has of its users. */
export function userRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.post('/:project/users/erase', describeRoute(eraseUserDocs), async (context) => {
    const project = context.req.param('project')
    const bytes = await readBody(context.req.raw, limits.bodyBytes, gateway.bodyDeadline)
    await administer(gateway, context.req.raw, project)
    const erased = await eraseUser(gateway, project, parseErase(context.req.raw, bytes))
    gateway.logger.info({ request_id: context.var.requestId, project, ...erased }, 'erased a user')
    return context.json(erased)
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
