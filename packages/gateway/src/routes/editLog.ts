import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { byServerKey } from '../auth/authenticate.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { readBody } from '../http/body.ts'
import { onError, type RenderFailure, renderGatewayError } from '../http/onError.ts'
import { CONVERSATION_BYTES } from '../http/sizes.ts'
import { parseEdit } from '../logs/edit.ts'
import { ownLog } from '../logs/findLog.ts'
import { editLogDocs } from '../openapi/logs.ts'

// The published contract has these two as plain text, and no other status.
const texts: Record<number, string> = { 401: 'Invalid API Key', 404: 'Log not found' }

const render: RenderFailure = (failure, context) => {
  const text = texts[failure.status]
  return text === undefined ? renderGatewayError(failure, context) : context.text(text, failure.status)
}

/** Editing a log. */
export function editLogRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.patch('/log/:id', describeRoute(editLogDocs), async (context) => {
    const bytes = await readBody(context.req.raw, CONVERSATION_BYTES, gateway.bodyDeadline)
    const principal = await byServerKey(gateway, context.req.raw)
    const log = await ownLog(gateway.store, principal, context.req.param('id'))
    await gateway.store.editLog(log.id, parseEdit(context.req.raw, bytes))
    return context.text('Ok')
  })
  app.onError(onError(render, gateway.logger))
  return app
}
