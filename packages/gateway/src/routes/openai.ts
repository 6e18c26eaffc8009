import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byBearer } from '../auth/authenticate.ts'
import { endpointsOf, requireProject } from '../auth/endpoints.ts'
import { complete } from '../completions/complete.ts'
import { openai } from '../dialects/openai/index.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { announcing } from '../http/announce.ts'
import { onError, type RenderFailure } from '../http/onError.ts'
import { chatCompletionsDocs, modelsDocs } from '../openapi/completions.ts'

const render: RenderFailure = (failure, context) =>
  context.json(openai.error(failure), failure.status, failure.headers)

/** OpenAI's API: below a base URL of its own, where `model` names the endpoint, and at the URL of an endpoint. */
export function openAIRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  const answer = (context: Context, project: string, endpoint?: string) =>
    announcing(context, (announce) =>
      complete(gateway, {
        request: context.req.raw,
        dialect: openai,
        project,
        endpoint,
        authenticate: byBearer,
        announce,
      }),
    )

  app.post('/:project/:endpoint/chat/completions', describeRoute(chatCompletionsDocs), (context) =>
    answer(context, context.req.param('project'), context.req.param('endpoint')),
  )
  app.post('/:project/openai/v1/chat/completions', describeRoute(chatCompletionsDocs), (context) =>
    answer(context, context.req.param('project')),
  )
  app.get('/:project/openai/v1/models', describeRoute(modelsDocs), async (context) => {
    const project = context.req.param('project')
    await requireProject(gateway, await byBearer(gateway, context.req.raw), project)
    const endpoints = await endpointsOf(gateway, project)
    const data = endpoints.map((id) => ({ id, object: 'model', created: 0, owned_by: project }))
    return context.json({ object: 'list', data })
  })
  app.onError(onError(render, gateway.logger))
  return app
}
