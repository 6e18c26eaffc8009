import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

/** Logs each answer by method, path and status: no header, no query and no body, for they hold keys and words. */
export const requestLog =
  (logger: Logger): MiddlewareHandler =>
  async (context, next) => {
    const started = performance.now()
    const { method, path } = context.req
    const tell = (status: number | null, words: string) =>
      logger.info({ method, path, status, ms: Math.round(performance.now() - started) }, words)
    try {
      await next()
    } catch (error) {
      tell(null, 'dropped')
      throw error
    }
    tell(context.res.status, 'answered')
  }
