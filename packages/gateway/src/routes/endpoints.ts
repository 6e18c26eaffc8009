import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { administer } from '../auth/administer.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { parseManaging, readManaging } from '../keys/body.ts'
import { addEndpoint, listEndpoints, removeEndpoint } from '../keys/endpoints.ts'
import { EndpointToAdd } from '../keys/schemas.ts'
import { addEndpointDocs, listEndpointsDocs, removeEndpointDocs } from '../openapi/places.ts'

/** The endpoints of a project. */
export function endpointRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.get('/:project/endpoints', describeRoute(listEndpointsDocs), async (context) => {
    const { project } = await administer(gateway, context.req.raw, context.req.param('project'))
    return context.json({ endpoints: await listEndpoints(gateway, project) })
  })
  app.post('/:project/endpoints', describeRoute(addEndpointDocs), async (context) => {
    const bytes = await readManaging(gateway, context.req.raw)
    const { project } = await administer(gateway, context.req.raw, context.req.param('project'))
    const { id } = parseManaging(context.req.raw, bytes, EndpointToAdd)
    return context.json(await addEndpoint(gateway, project, id), 201)
  })
  app.delete('/:project/endpoints/:id', describeRoute(removeEndpointDocs), async (context) => {
    const { project } = await administer(gateway, context.req.raw, context.req.param('project'))
    await removeEndpoint(gateway, project, context.req.param('id'))
    return context.body(null, 204)
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
