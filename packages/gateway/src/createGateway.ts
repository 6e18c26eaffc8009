import type { Logger } from 'pino'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { createFeedbackTokens } from './auth/feedbackTokens.ts'
import { createKeyring } from './auth/keyring.ts'
import { createOpenStreams } from './completions/openStreams.ts'
import { demoConfig, parseConfig } from './config/parseConfig.ts'
import type { GatewayConfigInput } from './config/schema.ts'
import type { Upstream } from './gatewayContext.ts'
import { ownSecret } from './secret.ts'
import { openStore, type Storage } from './store/open.ts'

/** How a gateway is made. Everything has a default. */
export interface GatewayOptions {
  /** Projects, endpoints and keys. @default project `demo`, endpoint `chat`, key `sk-demo` */
  config?: GatewayConfigInput
  /** Where logs and signals are kept. @default 'memory' */
  storage?: Storage
  /** Signs the feedback tokens. @default one of its own, which lies beside the logs */
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
  const secret = options.secret || (await ownSecret(storage, store))
  const open = createOpenStreams()
  const keyring = createKeyring(config)
  const tokens = createFeedbackTokens(secret, now)
  const app = createApp({ config, store, keyring, tokens, open, logger, now, rate, upstream })
  return {
    fetch: async (request) => await app.fetch(request),
    async close() {
      await open.cutAll()
      await store.close()
    },
  }
}
