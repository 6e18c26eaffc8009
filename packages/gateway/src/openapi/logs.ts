import type { DescribeRouteOptions } from 'hono-openapi'
import { json, refusals, text } from './responses.ts'
import { schemas } from './schemas.ts'

const tags = ['Logs']

/** Documentation of reading one log. */
export const readLogDocs: DescribeRouteOptions = {
  summary: 'Read a log with its feedback signals, oldest first',
  tags,
  responses: {
    200: { description: 'The log', content: json(schemas.Log) },
    ...refusals({
      401: 'Unauthorized - invalid or missing API key',
      403: 'Forbidden - the log does not belong to the project of the API key',
      404: 'Log not found',
      500: 'Internal server error',
    }),
  },
}

/** Documentation of listing logs. */
export const listLogsDocs: DescribeRouteOptions = {
  summary: 'List the logs of a project, newest first',
  tags,
  parameters: [
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
    {
      name: 'cursor',
      in: 'query',
      description: '`next_cursor` of an earlier page',
      schema: { type: 'string' },
    },
  ],
  responses: {
    200: { description: 'A page of logs', content: json(schemas.LogPage) },
    ...refusals({
      400: 'Bad request - the message names the parameter',
      401: 'Unauthorized - invalid or missing API key',
      403: 'Forbidden - the API key belongs to another project',
      404: 'Project not found',
      500: 'Internal server error',
    }),
  },
}

/** Documentation of editing a log. */
export const editLogDocs: DescribeRouteOptions = {
  summary: 'Edit an existing log',
  description: 'Changes only what it names. `meta_tags` replaces the tags; `metadata` leaves them alone.',
  tags,
  requestBody: { required: true, content: json(schemas.UpdateLog) },
  responses: {
    200: { description: 'Ok', content: text('Ok') },
    401: { description: 'Unauthorized', content: text('Invalid API Key') },
    404: { description: 'Log not found', content: text('Log not found') },
    ...refusals({
      400: 'Bad request - the message names the field',
      403: 'Forbidden - the log does not belong to the project of the API key',
      413: 'Body over 32 MiB',
      415: 'Content type other than JSON',
      500: 'Internal server error',
    }),
  },
}
