import { isObject } from '../../internal/json.ts'
import type { Dialect } from '../dialect.ts'
import { openAIAnswer } from './answer.ts'
import { openAIError } from './error.ts'
import { gatherOpenAI } from './gather.ts'
import { readOpenAIRequest } from './request.ts'

/** OpenAI's chat completions. */
export const openai: Dialect = {
  ...openAIAnswer,
  name: 'openai',
  read: readOpenAIRequest,
  error: openAIError,
  upstreamPath: () => '/chat/completions',
  upstreamKey: (key) => ({ Authorization: `Bearer ${key}` }),
  withId: (data, id) => (isObject(data) && 'id' in data ? { ...data, id } : undefined),
  isLast: (data) => data === '[DONE]',
  gather: gatherOpenAI,
}
