import type { AnswerHead, AnswerText, Dialect } from '../dialect.ts'
import { sseEvent } from '../sse.ts'

const usage = (input: number, output: number) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
})

const message = (text: string) => ({ role: 'assistant', content: text })

const chunk = ({ id, model, created, includeUsage }: AnswerHead, choices: unknown[], counted?: unknown) =>
  sseEvent(
    JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      choices,
      // Where usage was asked for, every chunk has the field, and all but the last have null in it.
      ...(includeUsage && { usage: counted ?? null }),
    }),
  )

const choice = (delta: unknown, finish: string | null) => [
  { index: 0, delta, logprobs: null, finish_reason: finish },
]

/** How chat completions are written. */
export const openAIAnswer: Pick<Dialect, 'whole' | 'output' | 'opening' | 'piece' | 'closing'> = {
  whole: ({ id, model, created, inputTokens }, { text, finish, outputTokens }: AnswerText) => ({
    id,
    object: 'chat.completion',
    created,
    model,
    choices: [
      { index: 0, message: { ...message(text), refusal: null }, logprobs: null, finish_reason: finish },
    ],
    usage: usage(inputTokens, outputTokens),
  }),
  output: message,
  opening: (head) => [chunk(head, choice({ role: 'assistant', content: '' }, null))],
  piece: (head, text) => chunk(head, choice({ content: text }, null)),
  closing: (head, { finish, outputTokens }) => [
    chunk(head, choice({}, finish)),
    ...(head.includeUsage ? [chunk(head, [], usage(head.inputTokens, outputTokens))] : []),
    sseEvent('[DONE]'),
  ],
}
