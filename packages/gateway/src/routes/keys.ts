import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { administer } from '../auth/administer.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { UNCACHED } from '../http/uncached.ts'
import { parseManaging, readManaging } from '../keys/body.ts'
import { addKey, changeKey, listKeys, revokeKey } from '../keys/keys.ts'
import { KeyChange, KeyToMake } from '../keys/schemas.ts'
import { addKeyDocs, changeKeyDocs, listKeysDocs, revokeKeyDocs } from '../openapi/keys.ts'

/** The keys of a project. */
export function keyRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.get('/:project/keys', describeRoute(listKeysDocs), async (context) => {
    const principal = await administer(gateway, context.req.raw, context.req.param('project'))
    return context.json({ keys: await listKeys(gateway, principal) })
  })
  app.post('/:project/keys', describeRoute(addKeyDocs), async (context) => {
    const bytes = await readManaging(gateway, context.req.raw)
    const { project } = await administer(gateway, context.req.raw, context.req.param('project'))
    const toMake = parseManaging(context.req.raw, bytes, KeyToMake)
    return context.json(await addKey(gateway, project, toMake), 201, UNCACHED)
  })
  app.patch('/:project/keys/:id', describeRoute(changeKeyDocs), async (context) => {
    const bytes = await readManaging(gateway, context.req.raw)
    const { project } = await administer(gateway, context.req.raw, context.req.param('project'))
    const { name, rate_limits: rateLimits } = parseManaging(context.req.raw, bytes, KeyChange)
    const edit = { ...(name !== undefined && { name }), ...(rateLimits && { rateLimits }) }
    return context.json(await changeKey(gateway, project, context.req.param('id'), edit))
  })
  app.delete('/:project/keys/:id', describeRoute(revokeKeyDocs), async (context) => {
    const { project } = await administer(gateway, context.req.raw, context.req.param('project'))
    await revokeKey(gateway, project, context.req.param('id'))
    return context.body(null, 204)
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
