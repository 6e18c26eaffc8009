import type { Logger } from 'pino'
import type { GatewayConfigInput } from './config/schema.ts'
import type { Upstream } from './gatewayContext.ts'
import type { Peer } from './http/peer.ts'
import type { LiveOptions } from './live/liveOptions.ts'
import type { Storage } from './store/open.ts'

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
  /** How signals are shown as they are stored. */
  live?: LiveOptions
  /** Milliseconds since the epoch. @default Date.now */
  now?: () => number
  /** From 0 to 1; decides which requests a fault hits. @default Math.random */
  random?: () => number
  /** Milliseconds from one deletion of expired logs to the next; when they expire does not hang on it. @default 3_600_000 */
  sweepPause?: number
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
  /**
   * Begins the end: `/readyz` says so from here on. Ends what would not end by itself, now and
   * later: live streams, and the requests that the fault `hang` holds, each of which rejects as a dropped connection.
   */
  release(): void
  /** Cuts the answers that are still being given, saves what was said, and closes the store. */
  close(): Promise<void>
}
