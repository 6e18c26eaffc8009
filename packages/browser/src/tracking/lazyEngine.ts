import type { FeedbackClient } from '@feedback-signals/core'
import { crowdOf } from './crowd.ts'
import type { KindName, StartTracking, TrackingEngine, Watched } from './trackingEngine.ts'

/** An engine that may not be there yet, or any more. */
export interface LazyEngine<Engine> {
  /** The engine, while it observes. */
  get(): Engine | undefined
  /** Calls with the engine, once it is there. Never without consent. */
  run(call: (engine: Engine) => void): void
  /** Observes once there is an engine. */
  observe(answer: Watched): void
  forget(answer: Watched): void
  /** Calls `listener`, one of its own, when what was measured of an answer changes; returns the undo. */
  subscribe(inferenceId: string, listener: () => void): () => void
}

/**
 * Loads an engine with the first answer to observe, if the person consents: until then, and when the consent has been
 * withdrawn, nothing is listened to and no layout is read. Consent that is given later starts it.
 */
export function createLazyEngine<Engine extends TrackingEngine<unknown>>(
  client: FeedbackClient,
  page: Document,
  name: KindName,
  load: () => Promise<StartTracking<Engine>>,
): LazyEngine<Engine> {
  const readers = new Map<() => void, { id: string; leave?: (() => void) | undefined }>()
  const waiting: ((engine: Engine) => void)[] = []
  let count = 0
  let engine: Engine | undefined
  let isLoading = false

  const answers = () =>
    crowdOf(client, page)
      .all()
      .filter((answer) => answer.isFor(name))

  const follow = () => {
    for (const [listener, reader] of readers) {
      reader.leave?.()
      reader.leave = engine?.subscribe(reader.id, listener)
      listener()
    }
  }

  const start = (begin: StartTracking<Engine>) => {
    const all = answers()
    const [first] = all
    // All may have gone, or the consent, while the code was on its way.
    if (!first || !client.allows('implicit')) return
    engine = begin(client, page, first.settings)
    for (const answer of all) engine.observe(answer)
    for (const call of waiting.splice(0)) call(engine)
    follow()
  }

  const stop = () => {
    const stopped = engine
    engine = undefined
    waiting.length = 0
    if (stopped) for (const answer of answers()) stopped.forget(answer)
    stopped?.stop()
    follow()
  }

  const sync = async () => {
    if (!client.allows('implicit')) return stop()
    if (engine || isLoading || !count) return
    isLoading = true
    // Should the code not come, then the page goes on without these signals, and the next answer asks for it again.
    const begin = await load().catch(() => undefined)
    isLoading = false
    if (begin) start(begin)
  }
  // For as long as there is the client, which holds it: what was measured must go when nobody is observed, too.
  client.onConsent(sync)

  /** For whoever builds the page. */
  const show = () =>
    import('./showTracking.ts').then(
      ({ showTracking }) => showTracking(client, page, name, (id) => engine?.get(id)),
      () => {},
    )

  return {
    get: () => engine,
    run(call) {
      if (engine) call(engine)
      else if (client.allows('implicit')) waiting.push(call)
    },
    observe(answer) {
      count += 1
      engine?.observe(answer)
      if (!engine) void sync()
      if (answer.settings.debug) void show()
    },
    forget(answer) {
      count -= 1
      engine?.forget(answer)
    },
    subscribe(id, listener) {
      readers.set(listener, { id, leave: engine?.subscribe(id, listener) })
      return () => {
        readers.get(listener)?.leave?.()
        readers.delete(listener)
      }
    },
  }
}
