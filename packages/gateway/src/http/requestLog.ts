import { FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import type { Context, MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

// Whoever takes a key for a part of the path shows it to the log.
const withoutKeys = (path: string) => (path.includes('sk-') ? path.replace(/sk-[\w.-]+/g, 'sk-…') : path)

/** Which project and which answer a request was about, as far as its path and its answer say so. */
function subjectOf({ req, res }: Context) {
  const params: Record<string, string | undefined> = req.param()
  const project = params.project ?? params.project_uid
  const inference =
    params.inference_log_id ?? params.id ?? res.headers.get(FEEDBACK_URL_HEADER)?.split('/').at(-1)
  return {
    ...(project !== undefined && { project: withoutKeys(project) }),
    ...(inference !== undefined && { inference_id: withoutKeys(inference) }),
  }
}

/**
 * Logs each answer by the id of its request, method, path and status, and what it was about: no header, no query and no
 * body, for they hold keys and words.
 */
export const requestLog =
  (logger: Logger): MiddlewareHandler =>
  async (context, next) => {
    const started = performance.now()
    const { method, path } = context.req
    const tell = (status: number | null, words: string) =>
      logger.info(
        {
          request_id: context.var.requestId,
          method,
          path: withoutKeys(path),
          status,
          ms: Math.round(performance.now() - started),
          ...subjectOf(context),
        },
        words,
      )
    try {
      await next()
    } catch (error) {
      tell(null, 'dropped')
      throw error
    }
    tell(context.res.status, 'answered')
  }
