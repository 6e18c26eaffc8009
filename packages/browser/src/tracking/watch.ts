import type { FeedbackClient, FeedbackTarget } from '@feedback-signals/core'
import { crowdOf } from './crowd.ts'
import { CHANGED, marked, ON, ON_ANY, RENDERED_STREAMING, SHOWN, STREAMING, WANTED } from './marks.ts'
import { rateOf } from './rateOf.ts'
import type { KindName, OptionsOf, TrackingEngine, Watched } from './trackingEngine.ts'
import type { TrackingKind } from './trackingKind.ts'
import type { TrackingSettings } from './trackingSettings.ts'
import { addWatched, removeWatched } from './watchedIn.ts'

/** What is the same for all answers of an app. */
export interface Around {
  readonly client: FeedbackClient
  readonly tracking: TrackingSettings
}

/** What a view says of an answer, apart from the options of its kinds. */
export interface Said {
  /** Nothing where the answer cannot be rated, or not yet. */
  target: FeedbackTarget | null | undefined
  /** Whether it is still being written. */
  streaming: boolean
  /** Of its kinds; of one that is left out `false`, by its name. */
  options: object
}

type Kind = TrackingKind<unknown, TrackingEngine<unknown>>

type Values = Readonly<Partial<Record<PropertyKey, unknown>>>

interface Read {
  readonly kind: Kind
  readonly key: PropertyKey
  value: unknown
}

/** What is followed of an answer, since it was read. */
interface Followed {
  readonly reads: Map<string, Read>
  leave?: (() => void) | undefined
}

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
 * most do not need: what is declared and not begun with is a property of those alone that have it.
 */
export abstract class Watch {
  element: Element | null | undefined
  marks = 0
  private around: Around
  private target: FeedbackTarget | null | undefined
  declare private options?: object | undefined
  declare private followed?: Followed

  constructor(around: Around, target: FeedbackTarget | null | undefined) {
    this.around = around
    this.target = target
    this.element = undefined
  }

  /** What it is to be observed for. */
  protected abstract get kinds(): readonly Kind[]

  /** Called when something has changed that was read. */
  protected abstract changed(): void

  get client(): FeedbackClient {
    return this.around.client
  }

  get settings(): TrackingSettings {
    return this.around.tracking
  }

  get streaming(): boolean {
    return this.has(STREAMING)
  }

  isFor(kind: KindName): boolean {
    return this.has(ON[kind])
  }

  optionsOf<Name extends KindName>(_kind: Name): OptionsOf[Name] {
    return this.said
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
    const before = next || this.options || around !== this.around ? this.stamps() : undefined
    this.around = around
    this.target = target
    if (next || this.options) this.options = next
    this.mark(RENDERED_STREAMING, streaming)
    const wants = options as Values
    for (const { name } of this.kinds) this.mark(ON[name] << WANTED, wants[name] !== false)
    if (!before) return
    const now = this.stamps()
    this.kinds.forEach(({ name }, index) => {
      if (now[index]?.some((value, at) => value !== before[index]?.[at])) this.mark(ON[name] << CHANGED, true)
    })
  }

  /** To be called as often as anything of it may have changed. */
  update(element: Element | null | undefined): void {
    const hasStreamed = this.streaming !== this.has(RENDERED_STREAMING)
    this.mark(STREAMING, this.has(RENDERED_STREAMING))
    if (element !== this.element) this.endAll()
    this.element = element
    for (const kind of this.kinds) this.settle(kind, hasStreamed)
    if (this.followed && !this.followed.leave) this.follow(this.followed)
  }

  /** Observes no more, until the next `update`. */
  stop(): void {
    this.endAll()
    this.followed?.leave?.()
    if (this.followed) this.followed.leave = undefined
  }

  /** What was measured, which is followed from now on. */
  read<State, Key extends keyof State>(
    kind: TrackingKind<State, TrackingEngine<State>>,
    key: Key,
  ): State[Key] {
    const value = this.measured(kind)[key]
    this.followed ??= { reads: new Map() }
    this.followed.reads.set(`${kind.name} ${String(key)}`, { kind: kind as Kind, key, value })
    return value
  }

  /** Calls with what observes here, once that is there; not at all where nothing is to be observed. */
  run<State, Engine extends TrackingEngine<State>>(
    kind: TrackingKind<State, Engine>,
    call: (engine: Engine, watched: Watched) => void,
  ): void {
    if (this.isFor(kind.name)) this.lazy(kind)?.run((engine) => call(engine, this.watched))
  }

  /** For a view that has to tell one from the other. */
  protected get isShown(): boolean {
    return this.has(SHOWN)
  }

  protected set isShown(is: boolean) {
    this.mark(SHOWN, is)
  }

  protected get said(): object {
    return this.options ?? {}
  }

  private has(mark: number): boolean {
    return (this.marks & mark) > 0
  }

  private mark(some: number, is: boolean): void {
    this.marks = marked(this.marks, some, is)
  }

  private get inferenceId() {
    return this.target?.inferenceId ?? ''
  }

  /** As engines see it, who never see one without a target. */
  private get watched() {
    return this as unknown as Watched
  }

  private get page(): Document | undefined {
    // A server has no document, and observes nothing.
    return this.element?.ownerDocument ?? globalThis.document
  }

  private lazy<State, Engine>(kind: TrackingKind<State, Engine>) {
    return this.page && kind.of(this.client, this.page)
  }

  private settle(kind: Kind, hasStreamed: boolean) {
    const on = ON[kind.name]
    const isWanted = this.target && (this.element || kind.anywhere) && this.has(on << WANTED)
    if (!isWanted || this.has(on << CHANGED)) this.end(kind)
    this.mark(on << CHANGED, false)
    if (!isWanted) return
    if (!this.has(on)) this.begin(kind)
    else if (hasStreamed) this.lazy(kind)?.get()?.streamed?.(this.watched)
  }

  private begin(kind: Kind) {
    if (!this.has(ON_ANY)) {
      if (this.page) crowdOf(this.client, this.page).add(this.watched)
      if (this.element) addWatched(this.element, this.watched)
    }
    this.mark(ON[kind.name], true)
    this.lazy(kind)?.observe(this.watched)
  }

  private end(kind: Kind) {
    if (!this.isFor(kind.name)) return
    this.mark(ON[kind.name], false)
    this.lazy(kind)?.forget(this.watched)
    if (this.has(ON_ANY)) return
    if (this.page) crowdOf(this.client, this.page).left()
    if (this.element) removeWatched(this.element, this.watched)
  }

  private endAll() {
    for (const kind of this.kinds) this.end(kind)
  }

  private measured<State>(kind: TrackingKind<State, TrackingEngine<State>>): State {
    return this.lazy(kind)?.get()?.get(this.inferenceId) ?? kind.unmeasured
  }

  private follow(followed: Followed) {
    const check = () => {
      for (const { kind, key, value } of followed.reads.values()) {
        const now = this.measured(kind) as Values
        if (now[key] !== value) return this.changed()
      }
    }
    const leaves = this.kinds.map((kind) => this.lazy(kind)?.subscribe(this.inferenceId, () => check()))
    followed.leave = () => {
      for (const leave of leaves) leave?.()
    }
    // It may have changed since it was read.
    check()
  }

  /** What each kind reads as it begins to observe. */
  private stamps(): unknown[][] {
    const { settings } = this
    return this.kinds.map(({ name, fixed }) => {
      const options = this.optionsOf(name) as Values
      return [
        settings.debug,
        rateOf({ options: this.optionsOf(name), settings }),
        ...fixed.map((key) => options[key]),
      ]
    })
  }
}
