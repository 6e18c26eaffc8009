import type { Logger } from 'pino'
import type { FeedbackTokens } from './auth/feedbackTokens.ts'
import type { Identify } from './auth/identify.ts'
import type { Keyring } from './auth/keyring.ts'
import type { OpenStreams } from './completions/openStreams.ts'
import type { GatewayConfig } from './config/schema.ts'
import type { FaultPanel } from './faults/panel.ts'
import type { Gate } from './feedback/gate.ts'
import type { ClientSecrets } from './keys/clientSecrets.ts'
import type { RateLimits } from './limits/rateLimits.ts'
import type { Live } from './live/live.ts'
import type { Metrics } from './operations/metrics.ts'
import type { Readiness } from './operations/readiness.ts'
import type { Store } from './store/types.ts'

/** A server that answers in place of the bundled replies. */
export interface Upstream {
  baseUrl: string
  /** Its key; without one, what the caller sends beside the gateway's key goes on to it. */
  key: string | undefined
}

/** Everything that the routes work with. */
export interface GatewayContext {
  config: GatewayConfig
  store: Store
  rateLimits: RateLimits
  keyring: Keyring
  identify: Identify
  clientSecrets: ClientSecrets
  tokens: FeedbackTokens
  /** For signals. */
  gate: Gate
  open: OpenStreams
  live: Live
  logger: Logger
  metrics: Metrics
  readiness: Readiness
  /** Milliseconds since the epoch. */
  now: () => number
  /** Tokens per second of a bundled reply; 0 is without pause. */
  rate: number
  upstream: Upstream | undefined
  /** `undefined` where nothing may go wrong on purpose. */
  faults: FaultPanel | undefined
  /** Milliseconds in which the body of a request has to arrive. */
  bodyDeadline: number
}
