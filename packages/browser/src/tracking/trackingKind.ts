import type { FeedbackClient } from '@feedback-signals/core'
import { createLazyEngine, type LazyEngine } from './lazyEngine.ts'
import type { StartTracking, TrackingEngine } from './trackingEngine.ts'

/** A kind of behaviour that can be observed, such as copying. */
export interface TrackingKind<Options, State, Engine> {
  /** What is known of an answer that was not observed. */
  readonly unmeasured: State
  /** Options that an engine reads as it begins to observe: it begins anew when they change. */
  readonly fixed: readonly (keyof Options)[]
  /** The one engine for the answers of a client in a document. */
  of(client: FeedbackClient, page: Document): LazyEngine<Options, Engine>
}

/** @param load - the code of the engine. */
export function trackingKind<Options, State, Engine extends TrackingEngine<Options, State>>(
  unmeasured: State,
  fixed: readonly (keyof Options)[],
  load: () => Promise<StartTracking<Engine>>,
): TrackingKind<Options, State, Engine> {
  const clients = new WeakMap<FeedbackClient, WeakMap<Document, LazyEngine<Options, Engine>>>()
  return {
    unmeasured,
    fixed,
    of(client, page) {
      const engines = clients.get(client) ?? new WeakMap<Document, LazyEngine<Options, Engine>>()
      const engine = engines.get(page) ?? createLazyEngine<Options, State, Engine>(client, load)
      clients.set(client, engines.set(page, engine))
      return engine
    },
  }
}
