import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A model that answers with one text to everything, as an OpenAI-compatible server, in pieces of a few characters. */
export async function openUpstream(text: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    const choice = (delta: object, finish_reason: string | null) => {
      const chunk = { id: 'x', object: 'chat.completion.chunk', created: 0, model: 'hostile' }
      response.write(
        `data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
      )
    }
    choice({ role: 'assistant', content: '' }, null)
    for (const content of text.match(/[\s\S]{1,7}/g) ?? []) choice({ content }, null)
    choice({}, 'stop')
    response.end('data: [DONE]\n\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, close: () => server.close() }
}
