import type { Logger } from 'pino'
import type { OpenStreams } from '../completions/openStreams.ts'
import type { GatewayConfig } from '../config/schema.ts'
import { keptStore } from '../retention/keptStore.ts'
import { createRetention } from '../retention/retention.ts'
import { startSweeping } from '../retention/sweep.ts'
import type { Store } from '../store/types.ts'
import { meteredStore } from './meteredStore.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createReadiness, type Readiness } from './readiness.ts'

/** What running a gateway takes beside its routes. */
export interface Operations {
  /** The store for all others: it knows no log that has expired, and counts. */
  store: Store
  open: OpenStreams
  metrics: Metrics
  readiness: Readiness
  /** Begins to delete what has expired. Gives the way to stop, which waits for what is being deleted. */
  startSweeping(): () => Promise<void>
}

/** What is operated. */
export interface OperationsParts {
  config: GatewayConfig
  store: Store
  open: OpenStreams
  logger: Logger
  /** Milliseconds since the epoch. */
  now: () => number
  /** Milliseconds from one deletion of expired logs to the next. @default 3_600_000 */
  sweepPause: number | undefined
}

/** Puts together what running a gateway takes. */
export function createOperations({
  config,
  store,
  open,
  logger,
  now,
  sweepPause,
}: OperationsParts): Operations {
  const metrics = createMetrics({ openStreams: open.count, connections: store.connections })
  const retention = createRetention(config, now)
  return {
    store: meteredStore(keptStore(store, retention), metrics),
    open,
    metrics,
    readiness: createReadiness(store.check),
    startSweeping: () =>
      startSweeping({
        store,
        retention,
        logger,
        onDeleted: metrics.expired,
        pause: sweepPause ?? 3_600_000,
      }),
  }
}
