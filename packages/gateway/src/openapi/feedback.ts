import type { DescribeRouteOptions } from 'hono-openapi'
import { json, refusals } from './responses.ts'
import { schemas } from './schemas.ts'

/** Documentation of the two feedback routes. */
export const feedbackDocs: DescribeRouteOptions = {
  summary: 'Submit a feedback signal for an inference',
  description:
    'Bearer is the feedback token of the inference or an API key of its project. `metadata.signal_id` makes it ' +
    'idempotent: the same body again gets the first answer again.',
  tags: ['Feedback'],
  requestBody: { required: true, content: json(schemas.FeedbackSignalRequest) },
  responses: {
    201: { description: 'Feedback signal recorded successfully', content: json(schemas.FeedbackAccepted) },
    ...refusals({
      400: 'Bad request - invalid feedback data; the message names the field',
      401: 'Unauthorized - invalid, expired or missing credential',
      403: 'Forbidden - the inference log does not belong to this project or endpoint',
      404: 'Not found - inference log not found',
      409: 'Conflict - the signal_id was used for another signal on this log',
      413: 'Body over 1 MiB',
      415: 'Content type other than JSON',
      500: 'Internal server error',
      503: 'More signals than can be stored at the moment, or no database; `Retry-After` says when to come again',
    }),
  },
}
