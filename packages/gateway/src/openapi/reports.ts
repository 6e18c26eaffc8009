import type { DescribeRouteOptions } from 'hono-openapi'
import { describeParameters } from '../query/describe.ts'
import type { Report } from '../reports/report.ts'
import { reportSchemas } from './reportSchemas.ts'
import { json, refusals } from './responses.ts'

/** Documentation of a report. */
export const reportDocs = ({ name, summary, description, parameters }: Report): DescribeRouteOptions => ({
  summary,
  description,
  tags: ['Reports'],
  parameters: describeParameters(parameters),
  responses: {
    200: { description: 'The report', content: json(reportSchemas[name]) },
    ...refusals({
      400: 'Bad request - the message names the parameter',
      401: 'Unauthorized - invalid or missing API key',
      403: 'Forbidden - the API key belongs to another project',
      404: 'Project not found',
      500: 'Internal server error',
    }),
  },
})
