import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

declare module 'hono' {
  interface ContextVariableMap {
    requestId: string
  }
}

/** The header by which a request is found again in the log. */
export const REQUEST_ID_HEADER = 'X-Request-Id'

// What tracing systems send, and nothing that could be taken for more than an id where it is shown.
const plain = /^[\w.:=+/-]{1,128}$/

/**
 * Takes the id that a request came with, where it is short and plain, or makes one; the answer bears it. Not Hono's, which
 * sets the header before there is an answer: the answer is then copied to get it.
 */
export const requestId = (): MiddlewareHandler => async (context, next) => {
  const given = context.req.header(REQUEST_ID_HEADER)
  const id = given !== undefined && plain.test(given) ? given : randomUUID()
  context.set('requestId', id)
  await next()
  context.res.headers.set(REQUEST_ID_HEADER, id)
}
