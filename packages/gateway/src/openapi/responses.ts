import type { ResolverReturnType, ResponsesWithResolver } from 'hono-openapi'
import { schemas } from './schemas.ts'

/** A JSON body of a schema. */
export const json = (schema: ResolverReturnType): { 'application/json': { schema: ResolverReturnType } } => ({
  'application/json': { schema },
})

/** A plain-text body, always the same. */
export const text = (example: string) => ({ 'text/plain': { schema: { type: 'string' as const, example } } })

/** Refusals by status, with a body of the given schema. */
export const refusals = (
  descriptions: Record<number, string>,
  schema: ResolverReturnType = schemas.Error,
): ResponsesWithResolver =>
  Object.fromEntries(
    Object.entries(descriptions).map(([status, description]) => [
      status,
      { description, content: json(schema) },
    ]),
  )
