import type { FeedbackClient } from '@feedback-signals/core'
import { createLazyEngine, type LazyEngine } from './lazyEngine.ts'
import { perPage } from './perPage.ts'
import type { KindName, OptionsOf, StartTracking, TrackingEngine } from './trackingEngine.ts'

interface KindOptions<Name extends KindName, State, Engine> {
  readonly name: Name
  /** What is known of an answer that was not observed. */
  readonly unmeasured: State
  /** Options that an engine reads as it begins to observe: it begins anew when they change. */
  readonly fixed: readonly (keyof OptionsOf[Name] & string)[]
  /** Whether answers are observed that are in no element. */
  readonly anywhere?: boolean
  /** The code of the engine. */
  load(): Promise<StartTracking<Engine>>
}

/** A kind of behaviour that can be observed, such as copying. */
export interface TrackingKind<State = unknown, Engine = TrackingEngine<State>> {
  readonly name: KindName
  readonly unmeasured: State
  readonly fixed: readonly string[]
  readonly anywhere?: boolean
  /** The one engine for the answers of a client in a document. */
  of(client: FeedbackClient, page: Document): LazyEngine<Engine>
}

/** Makes a kind of tracking. */
export function trackingKind<Name extends KindName, State, Engine extends TrackingEngine<State>>({
  load,
  ...kind
}: KindOptions<Name, State, Engine>): TrackingKind<State, Engine> {
  const engines = perPage<LazyEngine<Engine>>()
  return {
    ...kind,
    of: (client, page) =>
      engines.of(client, page, () => createLazyEngine<State, Engine>(client, page, kind.name, load)),
  }
}
