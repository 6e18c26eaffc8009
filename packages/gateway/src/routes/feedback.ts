import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { countRefused } from '../feedback/countRefused.ts'
import { ENDPOINT_FEEDBACK_PATH, FEEDBACK_PATH } from '../feedback/paths.ts'
import { recordSignal } from '../feedback/recordSignal.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { feedbackDocs } from '../openapi/feedback.ts'

/** The two URLs that take feedback signals. */
export function feedbackRoutes(gateway: GatewayContext): Hono {
  const app = new Hono()
  app.post(FEEDBACK_PATH, describeRoute(feedbackDocs), async (context) => {
    const { project_uid: project, inference_log_id: inferenceId } = context.req.param()
    const place = { project, endpoint: undefined, inferenceId }
    return context.json(await recordSignal(gateway, context.req.raw, place), 201)
  })
  app.post(ENDPOINT_FEEDBACK_PATH, describeRoute(feedbackDocs), async (context) => {
    const {
      project_uid: project,
      endpoint_uid: endpoint,
      inference_log_id: inferenceId,
    } = context.req.param()
    return context.json(await recordSignal(gateway, context.req.raw, { project, endpoint, inferenceId }), 201)
  })
  app.onError(countRefused(gateway.metrics, onError(renderGatewayError, gateway.logger)))
  return app
}
