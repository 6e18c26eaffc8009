import type { DescribeRouteOptions } from 'hono-openapi'
import type { Parameters } from './parameters.ts'

/** Parameters as the OpenAPI document has them. */
export const describeParameters = (parameters: Parameters): NonNullable<DescribeRouteOptions['parameters']> =>
  Object.entries(parameters).map(([name, { description, json, read }]) => ({
    name,
    in: 'query' as const,
    description,
    required: read([]) === undefined,
    schema: json,
  }))
