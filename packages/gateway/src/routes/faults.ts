import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { readFaults } from '../faults/faults.ts'
import type { FaultPanel } from '../faults/panel.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { parseJson, readBody, requireJsonType } from '../http/body.ts'
import { nothingHere } from '../http/nothingHere.ts'
import { onError, renderGatewayError } from '../http/onError.ts'
import { outsiderSign } from '../http/outsider.ts'
import type { Bindings } from '../http/peer.ts'
import { readFaultsDocs, replaceFaultsDocs } from '../openapi/faults.ts'

const MOST_BYTES = 4096

/** The panel by which things go wrong on purpose, for whoever sits at this machine. */
export function faultRoutes(
  { bodyDeadline, logger }: GatewayContext,
  panel: FaultPanel,
): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  app.use('/_faults', async ({ req, env }, next) => {
    const sign = outsiderSign(req.raw, env.peer)
    if (sign === undefined) return await next()
    // The log says it, and the answer does not: to others there is no more here than without faults.
    logger.warn(
      `somebody who is not at this machine asked for the faults, and was told that there are none: ${sign}`,
    )
    throw nothingHere(req.path)
  })
  app.get('/_faults', describeRoute(readFaultsDocs), (context) => context.json(panel.current()))
  app.put('/_faults', describeRoute(replaceFaultsDocs), async (context) => {
    const bytes = await readBody(context.req.raw, MOST_BYTES, bodyDeadline)
    requireJsonType(context.req.raw)
    const faults = readFaults(parseJson(bytes))
    panel.replace(faults)
    logger.info({ faults }, 'faults replaced')
    return context.json(faults)
  })
  app.onError(onError(renderGatewayError, logger))
  return app
}
