/**
 * Most bytes of a completion request, and of an edit, which may hold the same messages. Images make prompts long:
 * this is what Anthropic's API takes (https://docs.anthropic.com/en/api/errors#request-size-limits).
 */
export const CONVERSATION_BYTES = 32 * 1_048_576
