import type { FeedbackClient, FeedbackTarget } from '@feedback-signals/core'
import { dropWaiting, loadedTracker, withTracker } from './loadTracker.ts'
import { marked, ON, RENDERED_STREAMING, SHOWN, STREAMING, WANTED } from './marks.ts'
import type { EngineOf, KindName, OptionsOf, StateOf, TrackingKind, Watched } from './trackingEngine.ts'
import type { TrackingSettings } from './trackingSettings.ts'

/** What is the same for all answers of an app. */
export interface Around {
  readonly client: FeedbackClient
  readonly tracking: TrackingSettings
}

/** What a view says of an answer, apart from where it is. */
export interface Said {
  /** Nothing where the answer cannot be rated, or not yet. */
  target: FeedbackTarget | null | undefined
  /** Whether it is still being written. */
  streaming: boolean
  /** Of its kinds; of one that is left out `false`, by its name. */
  options: object
}

interface Read {
  readonly kind: TrackingKind
  readonly key: PropertyKey
  readonly value: unknown
}

/** What is followed of an answer, since it was read. */
export interface Followed {
  readonly reads: Map<string, Read>
  leave?: (() => void) | undefined
}

type Values = Readonly<Partial<Record<PropertyKey, unknown>>>

/** Whether more is said than which answer it is and which kinds there are: of most rows nothing is. */
const saysMore = (options: object) =>
  Object.entries(options).some(
    ([key, value]) =>
      value !== undefined && key !== 'target' && key !== 'streaming' && !(value === false && key in ON),
  )

/**
 * One answer in one place, to be observed for some kinds of behaviour, and what is known of it. Follows what is measured
 * only once that has been read here, and tells only when that very value has changed.
 *
 * There is one in each of thousands of rows. So they share their methods, keep what is yes or no in bits, and nothing that
 * most do not need: what is declared and not begun with is a property of those alone that have it. What they do loads apart
 * (`tracker.ts`), and works on what is open here.
 */
export abstract class Watch {
  element: Element | null | undefined
  marks = 0
  around: Around
  target: FeedbackTarget | null | undefined
  /** What is said of its kinds, where something is. */
  declare options?: object | undefined
  /** What was said as it began to be observed, if something else has been said since. */
  declare before?: { around: Around; options: object | undefined } | undefined
  declare followed?: Followed

  constructor(around: Around, target: FeedbackTarget | null | undefined) {
    this.around = around
    this.target = target
    this.element = undefined
  }

  /** What it is to be observed for. */
  abstract get kinds(): readonly TrackingKind[]

  /** Called when something has changed that was read. */
  abstract changed(): void

  get client(): FeedbackClient {
    return this.around.client
  }

  get settings(): TrackingSettings {
    return this.around.tracking
  }

  get streaming(): boolean {
    return this.has(STREAMING)
  }

  get inferenceId(): string {
    return this.target?.inferenceId ?? ''
  }

  get page(): Document {
    return this.element?.ownerDocument ?? document
  }

  isFor(kind: KindName): boolean {
    return this.has(ON[kind])
  }

  optionsOf<Name extends KindName>(_kind: Name): OptionsOf[Name] {
    return this.options ?? {}
  }

  /** Whether it is about this answer. */
  isOf(client: FeedbackClient, inferenceId = ''): boolean {
    return client === this.client && inferenceId === this.inferenceId
  }

  /**
   * To be called with each rendering; `update` follows. Of a rendering that is thrown away it may remain until the next
   * what the app said of the same answer there, which is newer.
   */
  say(around: Around, { target, streaming, options }: Said): void {
    const next = saysMore(options) ? options : undefined
    if (next !== this.options) {
      this.before ??= { around: this.around, options: this.options }
      this.options = next
    } else if (around.tracking !== this.settings) {
      this.before ??= { around: this.around, options: next }
    }
    this.around = around
    this.target = target
    this.mark(RENDERED_STREAMING, streaming)
    for (const { name } of this.kinds) this.mark(ON[name] << WANTED, (options as Values)[name] !== false)
  }

  /** To be called as often as anything of it may have changed. */
  update(element: Element | null | undefined): void {
    withTracker(this, ({ update }) => update(this, element))
  }

  /** Observes no more, until the next `update`. */
  stop(): void {
    dropWaiting(this)
    loadedTracker()?.stop(this)
  }

  /** What was measured, which is followed from now on. */
  read<Name extends KindName, Key extends keyof StateOf[Name]>(
    kind: TrackingKind<Name>,
    key: Key,
  ): StateOf[Name][Key] {
    const value = (loadedTracker()?.measured(this, kind.name) ?? kind.unmeasured)[key]
    this.followed ??= { reads: new Map() }
    this.followed.reads.set(kind.name + String(key), { kind, key, value })
    return value
  }

  /** Calls with what observes here, once that is there; not at all where nothing is to be observed. */
  run<Name extends KindName>(
    kind: TrackingKind<Name>,
    call: (engine: EngineOf[Name], watched: Watched) => void,
  ): void {
    // Never without consent, also if that is given later.
    if (this.client.allows('implicit')) withTracker(this, ({ run }) => run(this, kind, call))
  }

  /** For a view that has to tell one from the other. */
  get isShown(): boolean {
    return this.has(SHOWN)
  }

  set isShown(is: boolean) {
    this.mark(SHOWN, is)
  }

  has(mark: number): boolean {
    return (this.marks & mark) > 0
  }

  mark(some: number, is: boolean): void {
    this.marks = marked(this.marks, some, is)
  }
}
