import { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from '@feedback-signals/protocol'
import type { DescribeRouteOptions } from 'hono-openapi'
import { rateLimitHeaderNames } from '../http/rateLimitHeaders.ts'
import { json, refusals } from './responses.ts'
import { schemas } from './schemas.ts'

const tags = ['Completions']
const header = (description: string) => ({ description, schema: { type: 'string' as const } })

const answer = {
  description: 'The answer, whole or, where `stream` is true, as server-sent events',
  headers: {
    [FEEDBACK_URL_HEADER]: header('URL that takes feedback on this answer'),
    [FEEDBACK_TOKEN_HEADER]: header('Token that lets its bearer rate this answer, for 24 hours'),
    ...Object.fromEntries(
      rateLimitHeaderNames.map((name) => [
        name,
        header('Of the tightest rate limit of its length, where there is one'),
      ]),
    ),
  },
  content: {
    'application/json': { schema: { type: 'object' as const } },
    'text/event-stream': { schema: { type: 'string' as const } },
  },
}

const statuses = {
  400: 'Bad request - the message names the field',
  401: 'Unauthorized - invalid or missing API key',
  403: 'Forbidden - the API key belongs to another project',
  404: 'Project or endpoint not found',
  413: 'Body over 32 MiB',
  429: 'The rate limit of the key or the user is reached; Retry-After says for how long',
  500: 'Internal server error',
  502: 'The upstream cannot be reached or understood',
}

/** Documentation of OpenAI's chat completions. */
export const chatCompletionsDocs: DescribeRouteOptions = {
  summary: 'Answer a chat, as OpenAI does',
  tags,
  requestBody: { required: true, content: json(schemas.ChatCompletionRequest) },
  responses: { 200: answer, ...refusals(statuses, schemas.OpenAIError) },
}

/** Documentation of OpenAI's list of models. */
export const modelsDocs: DescribeRouteOptions = {
  summary: 'List the endpoints of a project, as OpenAI lists models',
  tags,
  responses: {
    200: { description: 'The endpoints', content: { 'application/json': { schema: { type: 'object' } } } },
    ...refusals(
      { 401: statuses[401], 403: statuses[403], 404: 'Project not found', 500: statuses[500] },
      schemas.OpenAIError,
    ),
  },
}

/** Documentation of Anthropic's messages. */
export const messagesDocs: DescribeRouteOptions = {
  summary: 'Answer a chat, as Anthropic does',
  tags,
  security: [{ bearerAuth: [] }, { apiKey: [] }],
  requestBody: { required: true, content: json(schemas.MessagesRequest) },
  responses: { 200: answer, ...refusals(statuses, schemas.AnthropicError) },
}
