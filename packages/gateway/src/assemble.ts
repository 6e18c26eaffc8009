import type { Hono } from 'hono'
import { type Logger, pino } from 'pino'
import { createApp } from './app.ts'
import { createFeedbackTokens } from './auth/feedbackTokens.ts'
import { createIdentify } from './auth/identify.ts'
import { createKeyring } from './auth/keyring.ts'
import { createOpenStreams } from './completions/openStreams.ts'
import { demoConfig, parseConfig } from './config/parseConfig.ts'
import type { GatewayConfig } from './config/schema.ts'
import { refuseSharedSecret } from './config/secrets.ts'
import { createFaultPanel } from './faults/panel.ts'
import { createGate } from './feedback/gate.ts'
import type { GatewayContext } from './gatewayContext.ts'
import type { Gateway, GatewayOptions } from './gatewayOptions.ts'
import type { Bindings } from './http/peer.ts'
import { createClientSecrets } from './keys/clientSecrets.ts'
import { createMadeKeys } from './keys/madeKeys.ts'
import { createRateLimits } from './limits/rateLimits.ts'
import { createLive } from './live/live.ts'
import { createOperations, type Operations } from './operations/createOperations.ts'
import { meteredRateLimits } from './operations/meteredRateLimits.ts'
import { ownSecret } from './secret.ts'
import type { Storage } from './store/open.ts'
import type { Store } from './store/types.ts'

/** Thirty seconds for 32 MiB is 9 Mbit/s, and for a signal more than any phone needs. */
const DEFAULT_BODY_DEADLINE = 30_000

/** Tokens per second of a bundled reply: the pace of a fast model, at which one can read along. */
export const DEFAULT_RATE = 60

/** Puts a gateway together on the store that `open` opens. */
export async function assemble(
  options: GatewayOptions,
  open: (storage: Storage, logger: Logger) => Promise<Store>,
): Promise<Gateway> {
  const { storage = 'memory' } = options
  const config = parseConfig(options.config ?? demoConfig)
  const logger = options.logger ?? pino({ level: 'silent' })
  const store = await open(storage, logger)
  try {
    const secret = options.secret || (await ownSecret(storage, store))
    refuseSharedSecret(config, secret)
    const operations = createOperations({
      config,
      store,
      open: createOpenStreams(),
      logger,
      now: options.now ?? Date.now,
      sweepPause: options.sweepPause,
    })
    const context = contextOf(options, { config, logger, operations, secret })
    return withEnd(createApp(context), context, operations.startSweeping)
  } catch (error) {
    await store.close()
    throw error
  }
}

interface Parts {
  config: GatewayConfig
  logger: Logger
  operations: Operations
  secret: string
}

function contextOf(options: GatewayOptions, { config, logger, operations, secret }: Parts): GatewayContext {
  const { now = Date.now, rate = DEFAULT_RATE, bodyDeadline = DEFAULT_BODY_DEADLINE } = options
  const { store, open, metrics, readiness } = operations
  const clientSecrets = createClientSecrets(secret)
  const keyring = createKeyring(config, createMadeKeys(store, config, clientSecrets))
  return {
    config,
    store,
    rateLimits: meteredRateLimits(createRateLimits(store, now), metrics),
    keyring,
    identify: createIdentify(config, keyring, now),
    clientSecrets,
    tokens: createFeedbackTokens(secret, now),
    gate: createGate(),
    open,
    live: createLive(store, logger, options.live),
    logger,
    metrics,
    readiness,
    now,
    rate,
    upstream: options.upstream,
    faults: options.faults ? createFaultPanel(options.random ?? Math.random) : undefined,
    bodyDeadline,
  }
}

function withEnd(
  app: Hono<{ Bindings: Bindings }>,
  { faults, live, open, readiness, store }: GatewayContext,
  startSweeping: () => () => Promise<void>,
): Gateway {
  const stopSweeping = startSweeping()
  const pending = new Set<Promise<Response>>()
  let closing: Promise<void> | undefined
  const close = async () => {
    readiness.end()
    live.end()
    faults?.end()
    await open.cutAll()
    await Promise.allSettled(pending)
    // Those that only began to stream while they were waited for.
    await open.cutAll()
    await stopSweeping()
    await store.close()
  }
  return {
    async fetch(request, peer) {
      const response = Promise.resolve(app.fetch(request, peer ? { peer } : {}))
      pending.add(response)
      return await response.finally(() => pending.delete(response))
    },
    release() {
      readiness.end()
      live.end()
      faults?.release()
    },
    close() {
      closing ??= close()
      return closing
    },
  }
}
