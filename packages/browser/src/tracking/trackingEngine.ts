import type { FeedbackClient, FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { TrackingLimits, TrackingSettings } from './trackingSettings.ts'

/** What every kind of tracking may be told of an answer. */
export interface TrackingOptions extends TrackingLimits {
  /** Called with each signal as it is submitted, also with one that supersedes the one before. */
  onSignal?: ((signal: FeedbackSignalInput) => void) | undefined
}

/** An answer as it is observed in one place. All but the element is as it is now, whenever it is asked. */
export interface Watched<Options> {
  /** What holds its text; missing only where a kind of tracking can do without. */
  readonly element: Element | null | undefined
  readonly target: FeedbackTarget
  /** Whether it is still being written. */
  readonly streaming: boolean
  readonly settings: TrackingSettings
  readonly options: Options
}

/** What observes one kind of behaviour in one document. Its code is loaded on need. */
export interface TrackingEngine<Options, State> {
  /** Undone by `forget`: of thousands of answers, none has an undo of its own. */
  observe(watched: Watched<Options>): void
  forget(watched: Watched<Options>): void
  /** `streaming` of an observed answer has changed. */
  streamed?(watched: Watched<Options>): void
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
