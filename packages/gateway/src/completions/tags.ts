import type { JsonObject } from '@feedback-signals/protocol'

const tag = (key: string, value: unknown) => {
  if (value === null) return key
  return `${key}:${typeof value === 'string' ? value : JSON.stringify(value)}`
}

/** The tags that a request's metadata becomes: `key:value`, and the bare `key` for null. */
export const tagsOf = (metadata: JsonObject | null): string[] =>
  Object.entries(metadata ?? {}).map(([key, value]) => tag(key, value))
