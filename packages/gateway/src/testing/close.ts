import { expect } from 'vitest'

/** The same value, with its numbers as near as sums in another order come. */
export function close(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9)
  if (Array.isArray(value)) return value.map(close)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, close(child)]))
  return value
}
