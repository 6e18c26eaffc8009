import type { JsonObject } from '@feedback-signals/protocol'

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object in a field of what may be an object; an empty one where there is none. */
export const objectIn = (value: unknown, field: string): JsonObject => {
  const found = isObject(value) ? value[field] : undefined
  return isObject(found) ? found : {}
}

/** The list in a field of what may be an object; an empty one where there is none. */
export const listIn = (value: unknown, field: string): unknown[] => {
  const found = isObject(value) ? value[field] : undefined
  return Array.isArray(found) ? found : []
}

/** The count in a field; `null` where there is none. */
export const countIn = (value: JsonObject, field: string): number | null => {
  const count = value[field]
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null
}

/** Text read as JSON; `undefined` where it is none. */
export function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
