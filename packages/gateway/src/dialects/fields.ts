import * as v from 'valibot'
import { objectMessage } from '../http/fields.ts'
import { isObject } from '../internal/json.ts'

/** A switch that may be left out. */
export const flag = v.optional(v.nullable(v.boolean('must be true or false')))

/** Most tokens of an answer. */
export const tokenCount = v.pipe(
  v.number('must be a number'),
  v.safeInteger('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
)

/** A part of a message: text, or something else that has a type. */
const contentPart = v.pipe(
  v.looseObject(
    { type: v.string('must be text'), text: v.optional(v.string('must be text')) },
    objectMessage,
  ),
  v.check(
    (part) => part.type !== 'text' || part.text !== undefined,
    'must have a text, as its type is "text"',
  ),
)

/** Content of a message: text or parts. */
export const content = v.union([v.string(), v.array(contentPart)], 'must be text or a list of parts')

/** The texts of a message's content. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return value.flatMap((part: unknown) =>
    isObject(part) && typeof part.text === 'string' ? [part.text] : [],
  )
}

/** The text of the last message of the user. */
export const lastPrompt = (messages: readonly { role: string; content?: unknown }[]): string =>
  textsOf(messages.findLast(({ role }) => role === 'user')?.content).join('\n')
