import { isObject } from '../internal/json.ts'

/** Most characters of an input, and of an output, that can be searched. */
const MOST_SEARCHED = 100_000

// Words of the dialects and bytes of images: a search for "user" is for what was said, not for who said it.
const notSaid = new Set([
  'role',
  'type',
  'id',
  'tool_call_id',
  'tool_use_id',
  'signature',
  'data',
  'url',
  'media_type',
])

const children = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, child]) => (notSaid.has(key) ? [] : [child]))
}

/** All that is said in an input or an output, in order. Does not recurse, so depth cannot exhaust the stack. */
export function saidIn(value: unknown): string[] {
  const said: string[] = []
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') said.push(next)
    else open.push(...children(next).toReversed())
  }
  return said
}

/**
 * What is searched for a text: the same, in lower case. By JavaScript and not by the database, whose `lower` knows
 * other letters from one server to the next.
 */
export const searchForm = (text: string): string => text.toWellFormed().replaceAll('\0', ' ').toLowerCase()

/** What of an input or an output can be searched. */
export const searchText = (value: unknown): string =>
  searchForm(saidIn(value).join('\n').slice(0, MOST_SEARCHED))
