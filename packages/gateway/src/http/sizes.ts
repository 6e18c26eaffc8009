/**
 * Most bytes of a completion request, and of an edit, which may hold the same messages. Images make prompts long:
 * this is what Anthropic's API takes (https://docs.anthropic.com/en/api/errors#request-size-limits).
 */
export const CONVERSATION_BYTES = 32 * 1_048_576

/**
 * Most values in a body: no signal of a MiB can hold more, and no conversation comes near. A million of the costliest
 * take some 100 MB of memory; the ten million that a conversation has bytes for would end the process.
 */
export const MOST_VALUES = 1_000_000
