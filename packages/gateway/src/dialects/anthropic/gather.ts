import type { JsonObject } from '@feedback-signals/protocol'
import { countIn, isObject, listIn, objectIn } from '../../internal/json.ts'
import type { Gatherer } from '../dialect.ts'
import { gatherBlocks } from './blocks.ts'

/** Gathers the content blocks of an upstream's message. */
export function gatherAnthropic(): Gatherer {
  let whole: unknown[] | undefined
  let counted: JsonObject = {}
  const blocks = gatherBlocks()
  return {
    event(data) {
      if (!isObject(data)) return
      blocks.add(data)
      // The start counts the input, and each delta what came out so far.
      counted = { ...counted, ...objectIn(data.message, 'usage'), ...objectIn(data, 'usage') }
    },
    whole(body) {
      whole = listIn(body, 'content')
      counted = objectIn(body, 'usage')
    },
    output: () => whole ?? blocks.list(),
    usage: () => ({
      inputTokens: countIn(counted, 'input_tokens'),
      outputTokens: countIn(counted, 'output_tokens'),
    }),
  }
}
