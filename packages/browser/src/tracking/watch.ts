import type { FeedbackClient, FeedbackTarget } from '@feedback-signals/core'
import { rateOf } from './rateOf.ts'
import type { TrackingEngine, TrackingOptions, Watched } from './trackingEngine.ts'
import type { TrackingKind } from './trackingKind.ts'
import type { TrackingSettings } from './trackingSettings.ts'

/** Where an answer is shown, as it stands now. */
export interface Place {
  /** What holds its text; nothing where it is not shown. */
  element: Element | null | undefined
  /** Nothing where the answer cannot be rated, or not yet. */
  target: FeedbackTarget | null | undefined
  /** Whether it is still being written. */
  streaming: boolean
  settings: TrackingSettings
  /** Called when something has changed that was read. */
  onChange(): void
}

/** What is followed of an answer, since it was read. */
interface Followed<State> {
  readonly reads: Map<keyof State, unknown>
  leave?: (() => void) | undefined
}

/**
 * One answer in one place, to be observed for one kind of behaviour, and what is known of it. Follows what is measured
 * only once that has been read here, and tells only when that very value has changed.
 *
 * A class, as there is one in each of thousands of rows: they share their methods.
 */
export class Watch<
  Options extends TrackingOptions,
  State,
  Engine extends TrackingEngine<Options, State> = TrackingEngine<Options, State>,
> {
  private readonly kind: TrackingKind<Options, State, Engine>
  private readonly client: FeedbackClient
  private readonly inferenceId: string
  private watched: Watched<Options> | undefined
  private followed: Followed<State> | undefined

  constructor(kind: TrackingKind<Options, State, Engine>, client: FeedbackClient, inferenceId = '') {
    this.kind = kind
    this.client = client
    this.inferenceId = inferenceId
  }

  /** Whether it is about this answer. */
  isOf(client: FeedbackClient, inferenceId = ''): boolean {
    return client === this.client && inferenceId === this.inferenceId
  }

  /** To be called as often as anything of it may have changed; `false` where it is not to be observed. */
  update({ element, target, streaming, settings, onChange }: Place, options: Options | false): void {
    const isShown = element || this.kind.anywhere
    const watched = isShown && target && options && { element, target, streaming, settings, options }
    if (watched && this.watched && this.isSame(watched, this.watched)) this.keep(watched, this.watched)
    else this.watch(watched || undefined)
    if (this.followed && !this.followed.leave) this.follow(this.followed, onChange)
  }

  /** Observes no more, until the next `update`. */
  stop(): void {
    this.watch(undefined)
    this.followed?.leave?.()
    if (this.followed) this.followed.leave = undefined
  }

  /** What was measured, which is followed from now on. */
  protected read<Key extends keyof State>(key: Key): State[Key] {
    const value = this.measured()[key]
    this.followed ??= { reads: new Map() }
    this.followed.reads.set(key, value)
    return value
  }

  /** Calls with what observes here and how, once that is there; not at all where nothing is to be observed. */
  protected run(call: (engine: Engine, watched: Watched<Options>) => void): void {
    const { watched } = this
    if (watched) this.lazy()?.run((engine) => call(engine, watched))
  }

  protected get element(): Element | null | undefined {
    return this.watched?.element
  }

  private keep(now: Watched<Options>, watched: Watched<Options>) {
    const { streaming } = watched
    Object.assign(watched, now)
    if (streaming !== now.streaming) this.lazy()?.get()?.streamed?.(watched)
  }

  private watch(watched: Watched<Options> | undefined) {
    if (this.watched) this.lazy()?.forget(this.watched)
    this.watched = watched
    if (watched) this.lazy()?.observe(watched)
  }

  private lazy() {
    // A server has no document, and observes nothing.
    const page = this.watched?.element?.ownerDocument ?? globalThis.document
    return page && this.kind.of(this.client, page)
  }

  private measured(): State {
    return this.lazy()?.get()?.get(this.inferenceId) ?? this.kind.unmeasured
  }

  private follow(followed: Followed<State>, onChange: () => void) {
    const check = () => {
      const now = this.measured()
      for (const [key, value] of followed.reads) if (now[key] !== value) return onChange()
    }
    followed.leave = this.lazy()?.subscribe(this.inferenceId, check)
    // It may have changed since it was read.
    check()
  }

  private isSame(now: Watched<Options>, last: Watched<Options>) {
    return (
      now.element === last.element &&
      now.settings.debug === last.settings.debug &&
      rateOf(now) === rateOf(last) &&
      this.kind.fixed.every((name) => now.options[name] === last.options[name])
    )
  }
}
