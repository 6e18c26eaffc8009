import type { FeedbackClient } from '@feedback-signals/core'
import { createLazyEngine, type LazyEngine } from './lazyEngine.ts'
import { perPage } from './perPage.ts'
import type { StartTracking, TrackingEngine, TrackingOptions } from './trackingEngine.ts'

interface KindOptions<Options, State, Engine> {
  /** What is known of an answer that was not observed. */
  readonly unmeasured: State
  /** Options that an engine reads as it begins to observe: it begins anew when they change. */
  readonly fixed: readonly (keyof Options)[]
  /** Whether answers are observed that are in no element. */
  readonly anywhere?: boolean
  /** The code of the engine. */
  load(): Promise<StartTracking<Engine>>
}

/** A kind of behaviour that can be observed, such as copying. */
export interface TrackingKind<Options, State, Engine>
  extends Omit<KindOptions<Options, State, Engine>, 'load'> {
  /** The one engine for the answers of a client in a document. */
  of(client: FeedbackClient, page: Document): LazyEngine<Options, Engine>
}

/** Makes a kind of tracking. */
export function trackingKind<
  Options extends TrackingOptions,
  State,
  Engine extends TrackingEngine<Options, State>,
>({ load, ...kind }: KindOptions<Options, State, Engine>): TrackingKind<Options, State, Engine> {
  const engines = perPage<LazyEngine<Options, Engine>>()
  return {
    ...kind,
    of: (client, page) =>
      engines.of(client, page, () => createLazyEngine<Options, State, Engine>(client, page, load)),
  }
}
