import type { DescribeRouteOptions } from 'hono-openapi'
import { liveParameters } from '../live/query.ts'
import { describeParameters } from '../query/describe.ts'
import { refusals } from './responses.ts'

/** Documentation of the live stream. */
export const liveDocs: DescribeRouteOptions = {
  summary: 'Signals of a project as they are stored, as server-sent events',
  description:
    'The data of an event is a signal as `GET /log/{id}` gives it, with `inference_id`, `endpoint` and `model` of its ' +
    'answer. All are shown that the filters let through, those that replace or withdraw another too, in the order in ' +
    'which they arrived and each once; an event `start` comes first. Send the `id` of the last event as ' +
    '`Last-Event-ID`, or as `after`, to go on without a gap, whichever process of the gateway answers.',
  tags: ['Logs'],
  parameters: describeParameters(liveParameters),
  responses: {
    200: {
      description: 'A stream that ends only as the gateway does, or as its reader reads no longer',
      content: {
        'text/event-stream': {
          schema: { type: 'string', example: 'id: 5f0c1d2e-42\ndata: {"inference_id": "…", "score": 1}\n\n' },
        },
      },
    },
    ...refusals({
      400: 'Bad request - the message names the parameter',
      401: 'Unauthorized - invalid or missing API key',
      403: 'Forbidden - the API key belongs to another project',
      404: 'Project not found',
      500: 'Internal server error',
      503: 'As many streams are open as there may be, or the gateway is shutting down',
    }),
  },
}
