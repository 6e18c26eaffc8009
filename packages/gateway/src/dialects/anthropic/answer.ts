import type { AnswerHead, AnswerText, Dialect } from '../dialect.ts'
import { sseEvent } from '../sse.ts'

const event = (type: string, fields: object) => sseEvent(JSON.stringify({ type, ...fields }), type)

const blocks = (text: string) => [{ type: 'text', text }]

const message = (
  { id, model, inputTokens }: AnswerHead,
  content: unknown[],
  reason: string | null,
  output: number,
) => ({
  id,
  type: 'message',
  role: 'assistant',
  model,
  content,
  stop_reason: reason,
  stop_sequence: null,
  usage: { input_tokens: inputTokens, output_tokens: output },
})

const stopReason = (finish: AnswerText['finish']) => (finish === 'stop' ? 'end_turn' : 'max_tokens')

/** How messages are written. */
export const anthropicAnswer: Pick<Dialect, 'whole' | 'output' | 'opening' | 'piece' | 'closing'> = {
  whole: (head, { text, finish, outputTokens }) =>
    message(head, blocks(text), stopReason(finish), outputTokens),
  output: blocks,
  opening: (head) => [
    event('message_start', { message: message(head, [], null, 1) }),
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  ],
  piece: (_head, text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
  closing: (_head, { finish, outputTokens }) => [
    event('content_block_stop', { index: 0 }),
    event('message_delta', {
      delta: { stop_reason: stopReason(finish), stop_sequence: null },
      usage: { output_tokens: outputTokens },
    }),
    event('message_stop', {}),
  ],
}
