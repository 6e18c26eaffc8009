import type { DescribeRouteOptions } from 'hono-openapi'
import { json, refusals } from './responses.ts'
import { schemas } from './schemas.ts'

/** Documentation of erasing a user. */
export const eraseUserDocs: DescribeRouteOptions = {
  summary: 'Erase a user',
  description:
    'Deletes the logs that the user asked for, with all signals on them, the signals that the user gave on other logs, ' +
    'and the counts of the rate limits of the user. What is left on those other logs is combined anew. For an admin key. ' +
    'Where it fails half way, or for a user who is not known, it may be sent again.',
  tags: ['Users'],
  requestBody: { required: true, content: json(schemas.EraseUser) },
  responses: {
    200: { description: 'How many logs and signals have been deleted', content: json(schemas.Erased) },
    ...refusals({
      400: 'Bad request - the message names the field',
      401: 'Unauthorized - invalid or missing API key',
      403: 'Forbidden - the API key is no admin key, or belongs to another project',
      404: 'Project not found',
      413: 'Body over 1 MiB',
      415: 'Content type other than JSON',
      500: 'Internal server error',
    }),
  },
}
