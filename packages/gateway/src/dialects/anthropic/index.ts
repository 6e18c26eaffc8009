import { isObject } from '../../internal/json.ts'
import type { Dialect } from '../dialect.ts'
import { anthropicAnswer } from './answer.ts'
import { anthropicError } from './error.ts'
import { gatherAnthropic } from './gather.ts'
import { readAnthropicRequest } from './request.ts'

/** Anthropic's messages. */
export const anthropic: Dialect = {
  ...anthropicAnswer,
  name: 'anthropic',
  read: readAnthropicRequest,
  error: anthropicError,
  // Bases of OpenAI-compatible servers end in /v1, Anthropic's does not; many servers speak both below one /v1.
  upstreamPath: (baseUrl) => (baseUrl.endsWith('/v1') ? '/messages' : '/v1/messages'),
  upstreamKey: (key) => ({ 'x-api-key': key }),
  withId(data, id) {
    if (!isObject(data)) return undefined
    if (data.type === 'message') return { ...data, id }
    return data.type === 'message_start' && isObject(data.message)
      ? { ...data, message: { ...data.message, id } }
      : undefined
  },
  isLast: (data) => /"type"\s*:\s*"message_stop"/.test(data),
  gather: gatherAnthropic,
}
