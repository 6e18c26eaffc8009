import type { JsonObject } from '@feedback-signals/protocol'
import { isObject, objectIn } from '../../internal/json.ts'

// What each kind of delta goes on with, and in which field of its block it is kept.
const growth: Record<string, { from: string; to: string }> = {
  text_delta: { from: 'text', to: 'text' },
  thinking_delta: { from: 'thinking', to: 'thinking' },
  signature_delta: { from: 'signature', to: 'signature' },
  input_json_delta: { from: 'partial_json', to: 'partial_json' },
}

const textIn = (value: JsonObject, field: string) => {
  const found = value[field]
  return typeof found === 'string' ? found : ''
}

// The input of a tool arrives as pieces of JSON, and only the whole can be read.
function readInput({ partial_json, ...block }: JsonObject): JsonObject {
  if (typeof partial_json !== 'string') return block
  try {
    return { ...block, input: JSON.parse(partial_json) }
  } catch {
    return { ...block, partial_json }
  }
}

/** Joins the content blocks of a stream. */
export function gatherBlocks(): { add(event: JsonObject): void; list(): JsonObject[] } {
  const blocks = new Map<unknown, JsonObject>()
  const grow = (index: unknown, delta: JsonObject) => {
    const kind = growth[textIn(delta, 'type')]
    const block = blocks.get(index)
    if (kind && block)
      blocks.set(index, { ...block, [kind.to]: textIn(block, kind.to) + textIn(delta, kind.from) })
  }
  return {
    add(event) {
      if (event.type === 'content_block_start' && isObject(event.content_block)) {
        blocks.set(event.index, event.content_block)
      }
      if (event.type === 'content_block_delta') grow(event.index, objectIn(event, 'delta'))
    },
    list: () => [...blocks.values()].map(readInput),
  }
}
