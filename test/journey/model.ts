import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Conversation } from './conversations.ts'

interface Asked {
  messages: { role: string; content: string }[]
}

/** What it says to what it has no answer to. */
export const NO_ANSWER = 'I do not know. Could you ask in other words?'

/** An OpenAI-compatible server that answers as a model once did, and otherwise that it does not know. */
export async function openModel(conversations: readonly Conversation[]) {
  const answers = new Map(
    conversations.flatMap(({ questions, answers }) =>
      answers.map((answer, turn) => [questions[turn], answer] as const),
    ),
  )
  const server = createServer(async (request, response) => {
    const { messages } = (await json(request)) as Asked
    const content = answers.get(messages.at(-1)?.content) ?? NO_ANSWER
    const message = { role: 'assistant', content }
    response.setHeader('Content-Type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'x',
        object: 'chat.completion',
        created: 0,
        model: 'gpt-4',
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage: { prompt_tokens: messages.length, completion_tokens: content.length, total_tokens: 0 },
      }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${port}/v1`, close }
}
