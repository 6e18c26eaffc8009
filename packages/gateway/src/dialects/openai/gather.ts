import type { JsonObject } from '@feedback-signals/protocol'
import { countIn, isObject, listIn, objectIn } from '../../internal/json.ts'
import type { Gatherer } from '../dialect.ts'
import { gatherToolCalls } from './toolCalls.ts'

const firstChoice = (data: unknown) =>
  listIn(data, 'choices').find((choice) => isObject(choice) && (choice.index ?? 0) === 0)

/** Gathers the first choice of an upstream's chat completion. */
export function gatherOpenAI(): Gatherer {
  let whole: JsonObject | undefined
  let text = ''
  let counted: JsonObject = {}
  const tools = gatherToolCalls()
  return {
    event(data) {
      const delta = objectIn(firstChoice(data), 'delta')
      if (typeof delta.content === 'string') text += delta.content
      tools.add(listIn(delta, 'tool_calls'))
      if (isObject(data) && isObject(data.usage)) counted = data.usage
    },
    whole(body) {
      whole = objectIn(firstChoice(body), 'message')
      counted = objectIn(body, 'usage')
    },
    output: () => whole ?? { role: 'assistant', content: text, ...tools.field() },
    usage: () => ({
      inputTokens: countIn(counted, 'prompt_tokens'),
      outputTokens: countIn(counted, 'completion_tokens'),
    }),
  }
}
