import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byAdminKey } from '../auth/authenticate.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { UNCACHED } from '../http/uncached.ts'
import { parseManaging, readManaging } from '../keys/body.ts'
import { addProject, listProjects } from '../keys/projects.ts'
import { ProjectToMake } from '../keys/schemas.ts'
import { addProjectDocs, listProjectsDocs } from '../openapi/places.ts'

/** The projects of the gateway. */
export function projectRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.get('/projects', describeRoute(listProjectsDocs), async (context) => {
    const { project } = await byAdminKey(gateway, context.req.raw)
    return context.json({ projects: await listProjects(gateway, project) })
  })
  app.post('/projects', describeRoute(addProjectDocs), async (context) => {
    const bytes = await readManaging(gateway, context.req.raw)
    await byAdminKey(gateway, context.req.raw)
    const toMake = parseManaging(context.req.raw, bytes, ProjectToMake)
    return context.json(await addProject(gateway, toMake), 201, UNCACHED)
  })
  app.onError(onError(renderGatewayError, gateway.logger))
  return app
}
