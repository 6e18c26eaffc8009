import type { ResponsesWithResolver } from 'hono-openapi'
import { refusals } from './responses.ts'

/** Refusals of every route that manages. */
export const managingRefusals = (more: Record<number, string> = {}): ResponsesWithResolver =>
  refusals({
    401: 'Unauthorized - invalid, revoked or missing API key, or one for browsers',
    403: 'Forbidden - no admin key, or one of another project',
    500: 'Internal server error',
    ...more,
  })

/** Refusals of a route that manages and takes a body. */
export const bodyRefusals = (more: Record<number, string> = {}): ResponsesWithResolver =>
  managingRefusals({
    400: 'Bad request - the message names the field',
    413: 'Body over 64 KiB',
    415: 'Content type other than JSON',
    ...more,
  })
