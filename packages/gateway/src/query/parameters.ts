import { Failure } from '../http/failure.ts'
import type { Kind } from './kinds.ts'

/** How a query parameter is read and described. */
export interface Parameter<Value> {
  /** Reads the values that were sent; `undefined` where one of them does not fit. */
  read(values: readonly string[]): { value: Value } | undefined
  must: string
  description: string
  /** As the OpenAPI document has it. */
  json: Record<string, unknown>
}

/** A 400 that names the parameter. */
export const badParameter = (field: string, message: string): Failure =>
  new Failure(400, `${field}: ${message}`, { code: 'invalid_parameter', field })

const once = <Value>(kind: Kind<Value>, values: readonly string[]) => {
  const [only] = values
  const value = values.length === 1 && only !== undefined ? kind.read(only) : undefined
  return value === undefined ? undefined : { value }
}

const single = <Value>({ must }: Kind<Value>) => `${must}, and be given once`

/** A parameter that may be left out. */
export const optional = <Value>(kind: Kind<Value>, description: string): Parameter<Value | undefined> => ({
  read: (values) => (values.length === 0 ? { value: undefined } : once(kind, values)),
  must: single(kind),
  description,
  json: kind.json,
})

/** A parameter that has a value where it is left out. */
export const defaulting = <Value>(
  kind: Kind<Value>,
  fallback: Value,
  description: string,
): Parameter<Value> => ({
  read: (values) => (values.length === 0 ? { value: fallback } : once(kind, values)),
  must: single(kind),
  description,
  json: { ...kind.json, default: fallback },
})

/** A parameter that has to be there. */
export const required = <Value>(kind: Kind<Value>, description: string): Parameter<Value> => ({
  read: (values) => once(kind, values),
  must: single(kind),
  description,
  json: kind.json,
})

/** A parameter that may be there several times. */
export const repeated = <Value extends {}>(
  kind: Kind<Value>,
  most: number,
  description: string,
): Parameter<Value[]> => ({
  read(values) {
    const read = values.flatMap((value) => kind.read(value) ?? [])
    return read.length === values.length && read.length <= most ? { value: read } : undefined
  },
  must: `each ${kind.must}, and at most ${most} may be given`,
  description,
  json: { type: 'array', items: kind.json, maxItems: most },
})

/** Parameters by their names. */
export type Parameters = Record<string, Parameter<unknown>>

/** What parameters say. */
export type Values<Of extends Parameters> = {
  [Name in keyof Of]: Of[Name] extends Parameter<infer Value> ? Value : never
}

/**
 * Reads a query, or fails with a 400 that names the first parameter at fault. One that is not known is at fault too: a
 * filter that is misspelt would otherwise show everything.
 */
export function readQuery<Of extends Parameters>(
  parameters: Of,
  query: Record<string, readonly string[]>,
): Values<Of> {
  const stranger = Object.keys(query).find((name) => !Object.hasOwn(parameters, name))
  if (stranger !== undefined)
    throw badParameter(
      stranger,
      `is no parameter of this route. Those are ${Object.keys(parameters).join(', ')}`,
    )
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const read = parameter.read(Object.hasOwn(query, name) ? (query[name] ?? []) : [])
    if (!read) throw badParameter(name, parameter.must)
    return [name, read.value]
  })
  return Object.fromEntries(entries)
}
