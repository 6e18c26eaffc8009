import type { Hono } from 'hono'
import { type Logger, pino } from 'pino'
import { createApp } from './app.ts'
import { createFeedbackTokens } from './auth/feedbackTokens.ts'
import { createKeyring } from './auth/keyring.ts'
import { createOpenStreams, type OpenStreams } from './completions/openStreams.ts'
import { demoConfig, parseConfig } from './config/parseConfig.ts'
import type { GatewayConfigInput } from './config/schema.ts'
import type { Upstream } from './gatewayContext.ts'
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
  /** Milliseconds since the epoch. @default Date.now */
  now?: () => number
  /** @default one that is silent */
  logger?: Logger
}

/** A gateway without a socket. */
export interface Gateway {
  fetch(request: Request): Promise<Response>
  /** Cuts the answers that are still being given, saves what was said, and closes the store. */
  close(): Promise<void>
}

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
  const { storage = 'memory', now = Date.now, rate = DEFAULT_RATE, upstream } = options
  const config = parseConfig(options.config ?? demoConfig)
  const logger = options.logger ?? pino({ level: 'silent' })
  const store = await openStore(storage, logger)
  const secret = await secretFor(options.secret, storage, store)
  const open = createOpenStreams()
  const keyring = createKeyring(config)
  const tokens = createFeedbackTokens(secret, now)
  const app = createApp({ config, store, keyring, tokens, open, logger, now, rate, upstream })
  return withEnd(app, open, store)
}

async function secretFor(given: string | undefined, storage: Storage, store: Store) {
  if (given) return given
  try {
    return await ownSecret(storage, store)
  } catch (error) {
    await store.close()
    throw error
  }
}

function withEnd(app: Hono, open: OpenStreams, store: Store): Gateway {
  const pending = new Set<Promise<Response>>()
  let closing: Promise<void> | undefined
  const close = async () => {
    await open.cutAll()
    await Promise.allSettled(pending)
    // Those that only began to stream while they were waited for.
    await open.cutAll()
    await store.close()
  }
  return {
    async fetch(request) {
      const response = Promise.resolve(app.fetch(request))
      pending.add(response)
      return await response.finally(() => pending.delete(response))
    },
    close() {
      closing ??= close()
      return closing
    },
  }
}
