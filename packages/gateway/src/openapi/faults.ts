import type { DescribeRouteOptions } from 'hono-openapi'
import { json, refusals } from './responses.ts'
import { schemas } from './schemas.ts'

const tags = ['Faults']
const faults = { description: 'What goes wrong on purpose', content: json(schemas.Faults) }
const notLocal = { 404: 'The request is not by somebody at this machine' }

/** Documentation of reading the faults. */
export const readFaultsDocs: DescribeRouteOptions = {
  summary: 'Read what goes wrong on purpose',
  tags,
  security: [],
  responses: { 200: faults, ...refusals(notLocal) },
}

/** Documentation of replacing the faults. */
export const replaceFaultsDocs: DescribeRouteOptions = {
  summary: 'Replace what goes wrong on purpose; {} heals',
  tags,
  security: [],
  requestBody: { required: true, content: json(schemas.Faults) },
  responses: {
    200: faults,
    ...refusals({
      ...notLocal,
      400: 'Bad request - the message names the field',
      413: 'Body over 4 KiB',
      415: 'Content type other than JSON',
    }),
  },
}
