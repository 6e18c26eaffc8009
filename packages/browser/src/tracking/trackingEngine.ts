import type { FeedbackClient, FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { DwellState } from '../observers/dwell/dwellAccount.ts'
import type { ActionState, ActionTrackingEngine, ActionTrackingOptions } from './actionTracking.ts'
import type { CopyState, CopyTrackingEngine, CopyTrackingOptions } from './copyTracking.ts'
import type { DwellTrackingEngine, DwellTrackingOptions } from './dwellTracking.ts'
import type { IgnoreState, IgnoreTrackingEngine, IgnoreTrackingOptions } from './ignoreTracking.ts'
import type { TrackingLimits, TrackingSettings } from './trackingSettings.ts'

/** What every kind of tracking may be told of an answer. */
export interface TrackingOptions extends TrackingLimits {
  /** Called with each signal as it is submitted, also with one that supersedes the one before. */
  onSignal?: ((signal: FeedbackSignalInput) => void) | undefined
}

/** What may be said of an answer to each kind of tracking. */
export interface OptionsOf {
  copy: CopyTrackingOptions
  dwell: DwellTrackingOptions
  ignore: IgnoreTrackingOptions
  actions: ActionTrackingOptions
}

/** What each kind measures. */
export interface StateOf {
  copy: CopyState
  dwell: DwellState
  ignore: IgnoreState
  actions: ActionState
}

/** What observes each kind. */
export interface EngineOf {
  copy: CopyTrackingEngine
  dwell: DwellTrackingEngine
  ignore: IgnoreTrackingEngine
  actions: ActionTrackingEngine
}

/** What there is to be observed. */
export type KindName = keyof OptionsOf

/** A kind of behaviour that can be observed, such as copying. */
export interface TrackingKind<Name extends KindName = KindName> {
  readonly name: Name
  /** What is known of an answer that was not observed. */
  readonly unmeasured: StateOf[Name]
}

/** An answer as it is observed in one place, for one kind of tracking or several. All is as it is now, whenever it is asked. */
export interface Watched {
  readonly client: FeedbackClient
  /** What holds its text; missing only where a kind of tracking can do without. */
  readonly element: Element | null | undefined
  readonly target: FeedbackTarget
  /** Whether it is still being written. */
  readonly streaming: boolean
  readonly settings: TrackingSettings
  /** Bits in which engines note what they know of it, from `ENGINE_MARKS` on. */
  marks: number
  /** Whether it is observed for this. */
  isFor(kind: KindName): boolean
  /** What the app says of this. */
  optionsOf<Kind extends KindName>(kind: Kind): OptionsOf[Kind]
}

/** What observes one kind of behaviour in one document. Its code is loaded on need. */
export interface TrackingEngine<State> {
  /** Undone by `forget`: of thousands of answers, none has an undo of its own. */
  observe(watched: Watched): void
  /** It is not for this kind of tracking any more, and still in its element. */
  forget(watched: Watched): void
  /** `streaming` of an observed answer has changed. */
  streamed?(watched: Watched): void
  /** What was measured of an answer, the same object until it changes; `undefined` before anything was. */
  get(inferenceId: string): State | undefined
  /** Calls `listener` when `get` of this answer changes; returns the undo. */
  subscribe(inferenceId: string, listener: () => void): () => void
  /** Forgets what was measured; called when nothing is observed any more. */
  stop(): void
}

/** Begins to observe a page. */
export type StartTracking<Engine> = (
  client: FeedbackClient,
  page: Document,
  settings: TrackingSettings,
) => Engine
