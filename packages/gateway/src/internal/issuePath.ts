import type { UnknownPathItem } from 'valibot'

/** A step of a path, for an issue that a schema of ours raises. */
export const pathItem = (key: string | number): UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input: undefined,
  key,
  value: undefined,
})
