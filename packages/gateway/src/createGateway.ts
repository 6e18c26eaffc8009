import type { Hono } from 'hono'
import { type Logger, pino } from 'pino'
import { createApp } from './app.ts'
import { createFeedbackTokens } from './auth/feedbackTokens.ts'
import { createIdentify } from './auth/identify.ts'
import { createKeyring } from './auth/keyring.ts'
import { createOpenStreams } from './completions/openStreams.ts'
import { demoConfig, parseConfig } from './config/parseConfig.ts'
import type { GatewayConfig, GatewayConfigInput } from './config/schema.ts'
import { refuseSharedSecret } from './config/secrets.ts'
import { createFaultPanel } from './faults/panel.ts'
import type { GatewayContext, Upstream } from './gatewayContext.ts'
import type { Bindings, Peer } from './http/peer.ts'
import { createRateLimits } from './limits/rateLimits.ts'
import { ownSecret } from './secret.ts'
import { openStore, type Storage } from './store/open.ts'
import type { Store } from './store/types.ts'

/** How a gateway is made. Everything has a default. */
export interface GatewayOptions {
  /** Projects, endpoints and keys. @default project `demo`, endpoint `chat`, key `sk-demo` */
  config?: GatewayConfigInput
  /** Where logs and signals are kept. @default 'memory' */
  storage?: Storage
  /** Signs the feedback tokens; empty counts as none. @default one of its own, which lies beside the logs */
  secret?: string
  /** Tokens per second of a bundled reply; 0 is without pause. @default 60 */
  rate?: number
  /** A server that answers in place of the bundled replies. */
  upstream?: Upstream
  /** Lets things go wrong on purpose, by `PUT /_faults`. @default false */
  faults?: boolean
  /** Milliseconds in which the body of a request has to arrive. @default 30_000 */
  bodyDeadline?: number
  /** Milliseconds since the epoch. @default Date.now */
  now?: () => number
  /** From 0 to 1; decides which requests a fault hits. @default Math.random */
  random?: () => number
  /** @default one that is silent */
  logger?: Logger
}

/** A gateway without a socket. */
export interface Gateway {
  /**
   * Answers a request. `peer` is who sent it, where that is not this very process. Rejects with a
   * `DroppedConnection` where a fault asks that the connection be closed without an answer.
   */
  fetch(request: Request, peer?: Peer): Promise<Response>
  /** Cuts the answers that are still being given, saves what was said, and closes the store. */
  close(): Promise<void>
}

/** Thirty seconds for 32 MiB is 9 Mbit/s, and for a signal more than any phone needs. */
const DEFAULT_BODY_DEADLINE = 30_000

/** Tokens per second of a bundled reply: the pace of a fast model, at which one can read along. */
export const DEFAULT_RATE = 60

/**
 * Makes a gateway that is called like `fetch`, with all its routes and its store but without a socket.
 *
 * @example
 * const gateway = await createGateway({ rate: 0 })
 * const response = await gateway.fetch(new Request('http://gateway.test/healthz'))
 * await gateway.close()
 */
export async function createGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const { storage = 'memory' } = options
  const config = parseConfig(options.config ?? demoConfig)
  const logger = options.logger ?? pino({ level: 'silent' })
  const store = await openStore(storage, logger)
  try {
    const secret = options.secret || (await ownSecret(storage, store))
    refuseSharedSecret(config, secret)
    const context = contextOf(options, { config, logger, store, secret })
    return withEnd(createApp(context), context)
  } catch (error) {
    await store.close()
    throw error
  }
}

interface Parts {
  config: GatewayConfig
  logger: Logger
  store: Store
  secret: string
}

function contextOf(options: GatewayOptions, { config, logger, store, secret }: Parts): GatewayContext {
  const { now = Date.now, rate = DEFAULT_RATE, bodyDeadline = DEFAULT_BODY_DEADLINE } = options
  const keyring = createKeyring(config)
  return {
    config,
    store,
    rateLimits: createRateLimits(store, now),
    keyring,
    identify: createIdentify(config, keyring, now),
    tokens: createFeedbackTokens(secret, now),
    open: createOpenStreams(),
    logger,
    now,
    rate,
    upstream: options.upstream,
    faults: options.faults ? createFaultPanel(options.random ?? Math.random) : undefined,
    bodyDeadline,
  }
}

function withEnd(app: Hono<{ Bindings: Bindings }>, { faults, open, store }: GatewayContext): Gateway {
  const pending = new Set<Promise<Response>>()
  let closing: Promise<void> | undefined
  const close = async () => {
    faults?.end()
    await open.cutAll()
    await Promise.allSettled(pending)
    // Those that only began to stream while they were waited for.
    await open.cutAll()
    await store.close()
  }
  return {
    async fetch(request, peer) {
      const response = Promise.resolve(app.fetch(request, peer ? { peer } : {}))
      pending.add(response)
      return await response.finally(() => pending.delete(response))
    },
    close() {
      closing ??= close()
      return closing
    },
  }
}
