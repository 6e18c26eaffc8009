import { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import type { MiddlewareHandler } from 'hono'
import { cors as honoCors } from 'hono/cors'
import type { FaultPanel } from '../faults/panel.ts'
import { rateLimitHeaderNames } from './rateLimitHeaders.ts'
import { REQUEST_ID_HEADER } from './requestId.ts'

/** Response headers that a page may read. `*` would cover none of them in browsers that know it only as a name. */
const exposedHeaders = ['Retry-After', REQUEST_ID_HEADER, ...rateLimitHeaderNames]
const feedbackHeaders = [FEEDBACK_URL_HEADER, FEEDBACK_TOKEN_HEADER]

const isFeedback = (path: string) => /^(?:\/[^/]+){1,2}\/feedback\/[^/]+$/.test(path)
const isCompletion = (path: string) => /\/(?:chat\/completions|v1\/messages)$/.test(path)

function letIn(origins: readonly string[], exposeHeaders: string[]): MiddlewareHandler {
  const all = origins.includes('*')
  const exposed = exposeHeaders.join(',')
  const preflight = honoCors({
    origin: all ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    exposeHeaders,
    // What Chromium caps it at: https://source.chromium.org/chromium/chromium/src/+/main:services/network/public/cpp/cors/preflight_result.cc
    maxAge: 7200,
  })
  return async (context, next) => {
    const { req } = context
    if (req.method === 'OPTIONS') return await preflight(context, next)
    // Hono's own sets its headers before there is an answer, which is then copied, body and all, to get them.
    await next()
    const { headers } = context.res
    const origin = req.header('origin') ?? ''
    if (all || origins.includes(origin)) headers.set('Access-Control-Allow-Origin', all ? '*' : origin)
    if (!all) headers.append('Vary', 'Origin')
    headers.set('Access-Control-Expose-Headers', exposed)
  }
}

/**
 * Lets pages of the given origins call. Whatever header a page asks to send is allowed, because the official SDKs
 * send a changing set (`x-stainless-*`, `anthropic-*`), and no header has a power here that its sender lacks. Never
 * with credentials: a token is a header that the page itself sends, so no cookie has to.
 */
export function cors(origins: readonly string[], faults: FaultPanel | undefined): MiddlewareHandler {
  const open = letIn(origins, [...feedbackHeaders, ...exposedHeaders])
  if (!faults) return open
  const hiding = letIn(origins, exposedHeaders)
  return async (context, next) => {
    const { cors_refuse, hide_headers } = faults.current()
    const { path } = context.req
    if (cors_refuse && isFeedback(path)) return await next()
    return await (hide_headers && isCompletion(path) ? hiding : open)(context, next)
  }
}
