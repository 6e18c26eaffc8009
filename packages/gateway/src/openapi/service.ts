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

const ok = (description: string) => ({
  description,
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        required: ['status'],
        properties: { status: { type: 'string' as const, enum: ['ok'] } },
      },
    },
  },
})

/** Documentation of `/healthz`. */
export const healthDocs: DescribeRouteOptions = {
  summary: 'Whether the gateway works',
  tags,
  security: [],
  responses: { 200: ok('It works'), ...refusals({ 503: 'The database does not answer' }) },
}

/** Documentation of `/livez`. */
export const liveDocs: DescribeRouteOptions = {
  summary: 'Whether the process answers, whatever its database does',
  tags,
  security: [],
  responses: { 200: ok('It answers') },
}

/** Documentation of `/readyz`. */
export const readyDocs: DescribeRouteOptions = {
  summary: 'Whether requests may be sent here',
  tags,
  security: [],
  responses: {
    200: ok('They may'),
    ...refusals({ 503: 'The database does not answer, or the gateway is shutting down' }),
  },
}

/** Documentation of `/metrics`. */
export const metricsDocs: DescribeRouteOptions = {
  summary: 'What the gateway counts, in the text format of Prometheus',
  description:
    'With `metrics.token` in the config, for whoever sends it as bearer; without, for whoever sits at this machine.',
  tags,
  security: [{}, { bearerAuth: [] }],
  responses: {
    200: {
      description: 'The metrics',
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
    ...refusals({
      401: 'The token is missing or another',
      404: 'The request is not by somebody at this machine',
    }),
  },
}
