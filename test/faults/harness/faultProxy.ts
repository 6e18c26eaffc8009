import { createServer, type IncomingMessage, request as send } from 'node:http'
import { listen, stopListening } from '../../support/listen.ts'
import type { Exchange, Fault, GatewayAnswer } from './exchange.ts'
import { corsRefused, pass } from './faults.ts'

/** A POST of a signal, as it came to the proxy. */
export interface Post {
  id: string
  inferenceId: string
  n: number
  authorization: string | undefined
  body: Record<string, unknown>
}

/** Stands between page and gateway, and does to feedback what a case says. Everything else passes. */
export interface FaultProxy {
  url: string
  /** Every POST of a signal, oldest first. */
  posts: Post[]
  /** What happens to the next POSTs, one fault each; after the last one they pass, or meet what is `always`. */
  script(...faults: Fault[]): void
  /** What happens to every POST from now on. */
  always(fault: Fault): void
  /** Hung requests are cut; from now on everything passes. */
  heal(): void
  /** Refuses connections, on the same port, until `accept`. */
  refuse(): Promise<void>
  accept(): Promise<void>
  close(): Promise<void>
}

const forward = ({ method, url, headers }: IncomingMessage, body: Buffer, gatewayUrl: string) =>
  new Promise<GatewayAnswer>((resolve, reject) => {
    // Host and all, so that the feedback URLs lead through here.
    const asked = send(new URL(url ?? '/', gatewayUrl), { method, headers }, async (answer) => {
      const chunks = await answer.toArray().catch(reject)
      if (chunks)
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
    })
    asked.once('error', reject)
    asked.end(body)
  })

const readPost = ({ headers, url = '' }: IncomingMessage, body: Buffer): Post => {
  const signal = JSON.parse(body.toString())
  return {
    id: signal.metadata.signal_id,
    inferenceId: url.slice(url.lastIndexOf('/') + 1),
    n: signal.metadata.n,
    authorization: headers.authorization,
    body: signal,
  }
}

/** Starts a proxy before the gateway that `gatewayUrl` names at the time. */
export async function startProxy(gatewayUrl: () => string): Promise<FaultProxy> {
  const posts: Post[] = []
  const scripted: Fault[] = []
  let constant: Fault = pass
  const server = createServer(async (request, answer) => {
    const body = Buffer.concat(await request.toArray().catch(() => []))
    const exchange: Exchange = { request, body, answer, forward: () => forward(request, body, gatewayUrl()) }
    const isFeedback = request.url?.includes('/feedback/') ?? false
    const isPost = isFeedback && request.method === 'POST' && body.length > 0
    if (isPost) posts.push(readPost(request, body))
    // A preflight has no body to be lost: only a refusal concerns it.
    const concerned = isPost || (isFeedback && constant === corsRefused)
    const fault = concerned ? ((isPost ? scripted.shift() : undefined) ?? constant) : pass
    // The gateway is gone: so is the connection.
    await fault(exchange).catch(() => answer.destroy())
  })
  const url = await listen(server)
  const accept = async () => {
    if (!server.listening) await listen(server, Number(new URL(url).port))
  }
  return {
    url,
    posts,
    script: (...faults) => void scripted.push(...faults),
    always(fault) {
      constant = fault
    },
    heal() {
      scripted.length = 0
      constant = pass
      server.closeAllConnections()
    },
    async refuse() {
      if (server.listening) await stopListening(server)
    },
    accept,
    async close() {
      if (server.listening) await stopListening(server)
    },
  }
}
