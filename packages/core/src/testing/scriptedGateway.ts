import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseTarget } from '../target.ts'
import { tokenFor } from './token.ts'

/** A request as it arrived. */
export interface Received {
  authorization: string | undefined
  body: Record<string, never> & {
    score: number
    weight: number
    signal_name: string
    metadata: Record<string, string>
  }
}

/** What to answer to the next request. */
export type Reply = (response: ServerResponse, received: Received) => void

/** Answers with JSON. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))

/** 201, as the gateway says it. */
export const stored: Reply = (response, { body }) =>
  json(201, { id: `row of ${body.metadata.signal_id}`, message: 'Feedback signal recorded successfully' })(
    response,
    {
      authorization: undefined,
      body,
    },
  )

/** Cuts the connection without an answer. */
export const cut: Reply = (response) => response.destroy()

const read = async (request: IncomingMessage): Promise<Received> => {
  const chunks = await request.toArray()
  return { authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) }
}

/**
 * A real HTTP server on loopback that answers as told, one reply a request and `stored` after the last: the faults
 * that the real gateway does not have.
 */
export async function scriptedGateway(...replies: Reply[]) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const arrived = await read(request)
    received.push(arrived)
    const reply = replies.shift() ?? stored
    reply(response, arrived)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    received,
    replies,
    target: (inferenceId: string, exp?: number) =>
      parseTarget(
        JSON.stringify({
          url: `${origin}/demo/chat/feedback/${inferenceId}`,
          token: tokenFor(inferenceId, exp),
        }),
      ),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
