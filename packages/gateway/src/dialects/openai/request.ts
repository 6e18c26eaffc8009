import * as v from 'valibot'
import { metadataField, objectMessage, storableText } from '../../http/fields.ts'
import { validate } from '../../http/validate.ts'
import type { Ask } from '../dialect.ts'
import { content, flag, lastPrompt, textsOf, tokenCount } from '../fields.ts'

const roles = ['system', 'developer', 'user', 'assistant', 'tool', 'function'] as const

const Message = v.looseObject(
  {
    role: v.picklist(roles, `must be one of ${roles.join(', ')}`),
    // An assistant that called tools may have said nothing.
    content: v.optional(v.nullable(content)),
  },
  objectMessage,
)

/** Schema of a chat completion request: the fields that matter here; the others are passed over. */
export const OpenAIRequest = v.looseObject(
  {
    model: v.optional(storableText),
    messages: v.pipe(v.array(Message, 'must be a list'), v.minLength(1, 'must not be empty')),
    stream: flag,
    stream_options: v.optional(v.nullable(v.looseObject({ include_usage: flag }, 'must be an object'))),
    max_tokens: v.optional(v.nullable(tokenCount)),
    max_completion_tokens: v.optional(v.nullable(tokenCount)),
    // A log holds one answer.
    n: v.optional(v.nullable(v.literal(1, 'must be 1'))),
    metadata: metadataField,
  },
  objectMessage,
)

/** Reads a chat completion request. */
export function readOpenAIRequest(body: unknown): Ask {
  const request = validate(OpenAIRequest, body)
  return {
    model: request.model,
    input: request.messages,
    prompt: lastPrompt(request.messages),
    texts: request.messages.flatMap((message) => textsOf(message.content)),
    stream: request.stream ?? false,
    includeUsage: request.stream_options?.include_usage ?? false,
    maxTokens: request.max_completion_tokens ?? request.max_tokens ?? undefined,
    metadata: request.metadata ?? null,
  }
}
