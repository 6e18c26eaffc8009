import { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import type { MiddlewareHandler } from 'hono'
import { cors as honoCors } from 'hono/cors'

const windows = ['MINUTE', 'HOUR', 'DAY', 'MONTH']

/** Response headers that a page may read. `*` would cover none of them in browsers that know it only as a name. */
const exposedHeaders = [
  FEEDBACK_URL_HEADER,
  FEEDBACK_TOKEN_HEADER,
  'Retry-After',
  ...windows.flatMap((window) => [
    `X-RateLimit-Requests-${window}-Limit`,
    `X-RateLimit-Requests-${window}-Remaining`,
  ]),
]

/**
 * Lets pages of the given origins call. Whatever header a page asks to send is allowed, because the official SDKs
 * send a changing set (`x-stainless-*`, `anthropic-*`), and no header has a power here that its sender lacks. Never
 * with credentials: a token is a header that the page itself sends, so no cookie has to.
 */
export const cors = (origins: readonly string[]): MiddlewareHandler =>
  honoCors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'PATCH', 'PUT'],
    exposeHeaders: exposedHeaders,
    // What Chromium caps it at: https://source.chromium.org/chromium/chromium/src/+/main:services/network/public/cpp/cors/preflight_result.cc
    maxAge: 7200,
  })
