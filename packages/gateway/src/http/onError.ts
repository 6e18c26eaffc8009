import type { Context, ErrorHandler } from 'hono'
import type { Logger } from 'pino'
import { describeError } from '../internal/describeError.ts'
import { isUnavailable } from '../store/unavailable.ts'
import { DroppedConnection } from './droppedConnection.ts'
import { Failure } from './failure.ts'

/** Writes a refusal in the shape of its route. */
export type RenderFailure = (failure: Failure, context: Context) => Response

/** The shape of the feedback and log routes, and of every route that has none of its own. */
export const renderGatewayError: RenderFailure = (failure, context) =>
  context.json({ error: failure.status, message: failure.message }, failure.status, failure.headers)

const unexpected = (cause: unknown) =>
  new Failure(500, 'The gateway failed. Its log says why; nothing was stored unless it says so.', {
    code: 'internal_error',
    cause,
  })

// A signal that was being stored may have been: with its `signal_id` it can be sent again without a second thought.
const databaseAway = (cause: unknown) =>
  new Failure(503, 'The database does not answer. Try again.', {
    code: 'database_unavailable',
    headers: { 'Retry-After': '1' },
    cause,
  })

/** Answers what a handler threw: a refusal as it is; anything else is logged, and its sender learns no more than 500. */
export const onError =
  (render: RenderFailure, logger: Logger): ErrorHandler =>
  (error, context) => {
    // No answer is to be written: whoever holds the connection closes it.
    if (error instanceof DroppedConnection) throw error
    if (error instanceof Failure) return render(error, context)
    logger.error(
      {
        request_id: context.var.requestId,
        method: context.req.method,
        path: context.req.path,
        ...describeError(error),
      },
      'unexpected error',
    )
    return render(isUnavailable(error) ? databaseAway(error) : unexpected(error), context)
  }
