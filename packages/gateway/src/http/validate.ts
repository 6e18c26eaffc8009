import { findJsonProblem, limits } from '@feedback-signals/protocol'
import * as v from 'valibot'
import { fieldPath, issueField } from '../internal/fieldPath.ts'
import { Failure } from './failure.ts'

/** A 400 that names the field at fault; without one, the body as a whole is. */
export const badField = (field: string, message: string) =>
  new Failure(400, `${field || 'the body'}: ${message}`, {
    code: 'invalid_body',
    ...(field && { field }),
  })

/** Reads a body with a schema, or fails with its first issue. */
export function validate<Output>(schema: v.GenericSchema<unknown, Output>, body: unknown): Output {
  const result = v.safeParse(schema, body, { abortPipeEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw badField(issueField(issue), issue.message)
}

/** Fails where a body is no object: a schema of objects lets arrays through. */
export function requireObject(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badField('', 'must be a JSON object')
}

/** Fails where a body holds what cannot be stored and read back as it was. */
export function requireStorable(body: unknown): void {
  const problem = findJsonProblem(body)
  if (problem) throw badField(fieldPath(problem.path), problem.message)
}

/** Fails where a body is nested deeper than a database and a stack can follow. */
export function requireShallow(body: unknown): void {
  let level: unknown[] = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw badField('', `must not be nested more than ${limits.depth} levels deep`)
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
}
