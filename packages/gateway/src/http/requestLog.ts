import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

/** Logs each answer by method, path and status: no header, no query and no body, for they hold keys and words. */
export const requestLog =
  (logger: Logger): MiddlewareHandler =>
  async (context, next) => {
    const started = performance.now()
    await next()
    const { method, path } = context.req
    logger.info(
      { method, path, status: context.res.status, ms: Math.round(performance.now() - started) },
      'answered',
    )
  }
