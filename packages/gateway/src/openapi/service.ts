import type { DescribeRouteOptions } from 'hono-openapi'
import { refusals } from './responses.ts'

const tags = ['Service']

/** Documentation of `/`. */
export const welcomeDocs: DescribeRouteOptions = {
  summary: 'What this is',
  tags,
  security: [],
  responses: {
    200: { description: 'A few words', content: { 'text/plain': { schema: { type: 'string' } } } },
  },
}

/** Documentation of `/healthz`. */
export const healthDocs: DescribeRouteOptions = {
  summary: 'Whether the gateway is ready',
  tags,
  security: [],
  responses: {
    200: {
      description: 'Ready',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['status'],
            properties: { status: { type: 'string', enum: ['ok'] } },
          },
        },
      },
    },
    ...refusals({ 503: 'The database does not answer' }),
  },
}
