import type { DescribeRouteOptions } from 'hono-openapi'
import { logParameters } from '../logs/query.ts'
import { describeParameters } from '../query/describe.ts'
import { json, refusals, text } from './responses.ts'
import { schemas } from './schemas.ts'

const tags = ['Logs']

/** Documentation of reading one log. */
export const readLogDocs: DescribeRouteOptions = {
  summary: 'Read a log with its feedback signals, oldest first',
  description:
    '`superseded_by` is the `id` of the signal that took the place of a signal; `combined` is what those that count say ' +
    'together, explicit and implicit apart.',
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
  summary: 'List the logs of a project',
  description:
    'A score is a combined score: see `combined` of a log. Parameters that are not listed are refused.',
  tags,
  parameters: describeParameters(logParameters),
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

/** Documentation of changing the tags of many logs. */
export const tagLogsDocs: DescribeRouteOptions = {
  summary: 'Give tags to logs, and take tags from them',
  description:
    'All of the logs that the project has, or none. `missing` names the ids that it does not have.',
  tags,
  requestBody: { required: true, content: json(schemas.TagLogs) },
  responses: {
    200: { description: 'How many logs have been tagged', content: json(schemas.Tagged) },
    ...refusals({
      400: 'Bad request - the message names the field',
      401: 'Unauthorized - invalid or missing API key',
      403: 'Forbidden - the API key belongs to another project',
      404: 'Project not found',
      413: 'Body over 1 MiB',
      415: 'Content type other than JSON',
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
