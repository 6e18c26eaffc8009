import type { JsonObject } from '@feedback-signals/protocol'
import { isObject, objectIn } from '../../internal/json.ts'

interface ToolCall {
  id: unknown
  type: unknown
  function: { name: string; arguments: string }
}

const textIn = (value: JsonObject, field: string) => {
  const found = value[field]
  return typeof found === 'string' ? found : ''
}

/** Joins the tool calls of a stream: the first piece of each names it, the others go on with its arguments. */
export function gatherToolCalls(): { add(pieces: unknown[]): void; field(): { tool_calls?: ToolCall[] } } {
  const calls = new Map<unknown, ToolCall>()
  const add = (piece: JsonObject) => {
    const called = objectIn(piece, 'function')
    const call = calls.get(piece.index) ?? {
      id: piece.id,
      type: piece.type ?? 'function',
      function: { name: '', arguments: '' },
    }
    call.function.name += textIn(called, 'name')
    call.function.arguments += textIn(called, 'arguments')
    calls.set(piece.index, call)
  }
  return {
    add: (pieces) => {
      for (const piece of pieces) if (isObject(piece)) add(piece)
    },
    field: () => (calls.size > 0 ? { tool_calls: [...calls.values()] } : {}),
  }
}
