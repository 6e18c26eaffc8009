import * as v from 'valibot'
import { metadataField, objectMessage, storableText } from '../../http/fields.ts'
import { validate } from '../../http/validate.ts'
import type { Ask } from '../dialect.ts'
import { content, flag, lastPrompt, textsOf, tokenCount } from '../fields.ts'

const Message = v.looseObject(
  {
    role: v.picklist(['user', 'assistant'], 'must be "user" or "assistant"'),
    content,
  },
  objectMessage,
)

/** Schema of a messages request: the fields that matter here; the others are passed over. */
export const AnthropicRequest = v.looseObject(
  {
    model: storableText,
    max_tokens: tokenCount,
    messages: v.pipe(v.array(Message, 'must be a list'), v.minLength(1, 'must not be empty')),
    system: v.optional(content),
    stream: flag,
    metadata: metadataField,
  },
  objectMessage,
)

/** Reads a messages request. The log keeps the messages and, where there is one, `system` beside them. */
export function readAnthropicRequest(body: unknown): Ask {
  const { model, messages, system, ...request } = validate(AnthropicRequest, body)
  return {
    model,
    input: system === undefined ? messages : { system, messages },
    prompt: lastPrompt(messages),
    texts: [...textsOf(system), ...messages.flatMap((message) => textsOf(message.content))],
    stream: request.stream ?? false,
    includeUsage: true,
    maxTokens: request.max_tokens,
    metadata: request.metadata ?? null,
  }
}
