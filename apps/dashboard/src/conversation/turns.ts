import * as v from 'valibot'

/** A piece of what was said. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'image'; address: string | undefined }
  /** What is neither: a call of a tool, its result, a block of a kind that is not known here. */
  | { kind: 'data'; name: string; value: unknown }

/** What one side said. */
export interface Turn {
  role: string
  parts: Part[]
}

const Text = v.object({ type: v.literal('text'), text: v.string() })
const OpenAIImage = v.object({ type: v.literal('image_url'), image_url: v.object({ url: v.string() }) })
const AnthropicImage = v.object({
  type: v.literal('image'),
  source: v.object({ url: v.optional(v.string()) }),
})
const Named = v.object({ type: v.string(), name: v.optional(v.string()) })
const Message = v.object({
  role: v.string(),
  content: v.optional(v.unknown()),
  tool_calls: v.optional(v.unknown()),
})
const WithSystem = v.object({ system: v.optional(v.unknown()), messages: v.array(v.unknown()) })

const partOf = (block: unknown): Part => {
  if (typeof block === 'string') return { kind: 'text', text: block }
  if (v.is(Text, block)) return { kind: 'text', text: block.text }
  if (v.is(OpenAIImage, block)) return { kind: 'image', address: block.image_url.url }
  if (v.is(AnthropicImage, block)) return { kind: 'image', address: block.source.url }
  if (v.is(Named, block))
    return { kind: 'data', name: [block.type, block.name].filter(Boolean).join(' '), value: block }
  return { kind: 'data', name: 'data', value: block }
}

const partsOf = (content: unknown): Part[] => {
  if (content === null || content === undefined) return []
  return Array.isArray(content) ? content.map(partOf) : [partOf(content)]
}

const turnOf = (message: unknown): Turn => {
  if (!v.is(Message, message)) return { role: 'unknown', parts: [partOf(message)] }
  const calls = Array.isArray(message.tool_calls) ? message.tool_calls : []
  const called = calls.map((value): Part => ({ kind: 'data', name: 'tool call', value }))
  return { role: message.role, parts: [...partsOf(message.content), ...called] }
}

/** What was said to the model, in either dialect; what is of neither is shown as the data that it is. */
export function inputTurns(input: unknown): Turn[] {
  if (Array.isArray(input)) return input.map(turnOf)
  if (!v.is(WithSystem, input)) return input === null ? [] : [turnOf(input)]
  const system = partsOf(input.system)
  return [...(system.length > 0 ? [{ role: 'system', parts: system }] : []), ...input.messages.map(turnOf)]
}

/** What the model said; nothing before the end. */
export function outputTurn(output: unknown): Turn | undefined {
  if (output === null || output === undefined) return undefined
  return v.is(Message, output) ? turnOf(output) : { role: 'assistant', parts: partsOf(output) }
}

/** The words of a turn. */
export const textOf = (turn: Turn | undefined): string =>
  (turn?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n\n')
