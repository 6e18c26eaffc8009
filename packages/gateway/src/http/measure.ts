import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Metrics } from '../operations/metrics.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Counts and times each answer. What no route took, preflights among it, is all of the route `none`. */
export const measure =
  (metrics: Metrics): MiddlewareHandler =>
  async (context, next) => {
    const started = performance.now()
    const tell = (status: number | 'dropped') => {
      // Where the last handler that was called is registered: `/*` is one of those that see every request.
      const path = routePath(context)
      metrics.request({
        method: methods.includes(context.req.method) ? context.req.method : 'other',
        route: path === '/*' || path === '*' || path === '' ? 'none' : path,
        status,
        seconds: (performance.now() - started) / 1000,
      })
    }
    try {
      await next()
    } catch (error) {
      tell('dropped')
      throw error
    }
    tell(context.res.status)
  }
