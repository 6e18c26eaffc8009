import { once } from 'node:events'
import { createServer, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Gateway } from './gatewayOptions.ts'
import { DroppedConnection } from './http/droppedConnection.ts'

/** Where a server listens. */
export interface ServeOptions {
  /** 0 takes a free one. @default 8787 */
  port?: number
  /** @default '127.0.0.1' */
  host?: string
  /** Milliseconds that answers in flight get to end by themselves when the server closes. @default 10_000 */
  grace?: number
  /**
   * Milliseconds that pass between `/readyz` saying that the server closes and the server taking no more connections: as
   * long as a balancer takes to notice. @default 0
   */
  shutdownDelay?: number
  /** Milliseconds in which the headers of a request have to arrive. @default 10_000 */
  headersDeadline?: number
  /**
   * Puts lighter `Request` and `Response` in the place of the globals, which saves a third of what an answer costs. For a
   * process that does nothing else. @default false
   */
  overrideGlobals?: boolean
}

/** A gateway that listens. */
export interface GatewayServer {
  port: number
  /** Where it is reached, such as `http://127.0.0.1:8787`. */
  url: string
  /** Says at `/readyz` that it closes, takes no more requests after `shutdownDelay`, waits for those in flight, then closes the gateway. */
  close(): Promise<void>
  /** As `close`, without waiting any longer. */
  cut(): Promise<void>
}

/** Where the kit's docs, the demo and the tests look for a gateway. */
export const DEFAULT_PORT = 8787
/** The gateway's default key is known to all, so it listens to this machine alone. */
export const DEFAULT_HOST = '127.0.0.1'

/**
 * What one connection may ask of the server before it has said anything of use. Node's own limits are made for uploads:
 * a minute for the headers, five for a request, and a look at the clock every thirty seconds.
 */
function limitsOf({ headersDeadline = 10_000 }: ServeOptions): ServerOptions {
  return {
    // A credential with a token of a user behind it is the longest header there is; together they get 16 KiB, then 431.
    maxHeaderSize: 16_384,
    headersTimeout: headersDeadline,
    // The gateway gives a body its own deadline, and says so with a 408; this one is for whatever it does not read.
    requestTimeout: 60_000,
    connectionsCheckingInterval: Math.min(headersDeadline, 1000),
  }
}

type FetchCallback = Parameters<typeof getRequestListener>[0]

const listener =
  (gateway: Gateway): FetchCallback =>
  async (request, { incoming }) => {
    try {
      return await gateway.fetch(request, { address: incoming.socket.remoteAddress })
    } catch (error) {
      if (!(error instanceof DroppedConnection)) throw error
      incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
    }
  }

/**
 * Connections that wait to be taken. Node's own 511 are few where many clients come back at once, as after a restart: whoever
 * finds no room tries again after a second, then after two more. The system may allow fewer.
 */
const BACKLOG = 4096

async function listen(server: Server, port: number, host: string) {
  server.listen({ port, host, backlog: BACKLOG })
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

/** Serves a gateway over HTTP. Rejects where the port is in use. */
export async function startServer(gateway: Gateway, options: ServeOptions = {}): Promise<GatewayServer> {
  const { port: wanted = DEFAULT_PORT, host = DEFAULT_HOST, grace = 10_000, shutdownDelay = 0 } = options
  const hurry = new AbortController()
  const server = createServer(
    limitsOf(options),
    getRequestListener(listener(gateway), {
      overrideGlobalObjects: options.overrideGlobals ?? false,
    }),
  )
  const port = await listen(server, wanted, host)
  const answers = openAnswers(server)
  let closing: Promise<void> | undefined
  const cut = async () => {
    hurry.abort()
    // First, so that a request whose body never ends does not hold the gateway open; and each answer hears of it, so
    // that it ends as one whose reader has left.
    const gone = [...answers].map((answer) => once(answer, 'close'))
    server.closeAllConnections()
    await Promise.all([closed(server), ...gone])
    await gateway.close()
  }
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    cut,
    close() {
      // First, for what never ends by itself would be waited for until the grace is over.
      gateway.release()
      closing ??= pass(shutdownDelay, hurry.signal)
        .then(() => drain(server, grace))
        .then(cut)
      return closing
    },
  }
}

function openAnswers(server: Server) {
  const answers = new Set<ServerResponse>()
  server.on('request', (_request, answer) => {
    answers.add(answer)
    answer.once('close', () => answers.delete(answer))
  })
  return answers
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))

async function pass(milliseconds: number, hurry: AbortSignal) {
  if (milliseconds > 0) await setTimeout(milliseconds, undefined, { signal: hurry }).catch(() => {})
}

async function drain(server: Server, grace: number) {
  const ended = closed(server)
  // A kept-alive connection stays open for its own timeout after its last request, and would hold the server open.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([ended, once(AbortSignal.timeout(grace), 'abort')])
  clearInterval(sweep)
}
