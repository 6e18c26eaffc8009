import type { FeedbackClient, FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { TrackingLimits, TrackingSettings } from './trackingSettings.ts'

/** What every kind of tracking may be told of an answer. */
export interface TrackingOptions extends TrackingLimits {
  /** Called with each signal as it is submitted, also with one that supersedes the one before. */
  onSignal?: ((signal: FeedbackSignalInput) => void) | undefined
}

/** An answer in an element, as it is observed. All but the element is as it is now, whenever it is asked. */
export interface Watched<Options> {
  readonly element: Element
  readonly target: FeedbackTarget
  /** Whether it is still being written. */
  readonly streaming: boolean
  readonly settings: TrackingSettings
  readonly options: Options
}

/** What observes one kind of behaviour in one document. Its code is loaded on need. */
export interface TrackingEngine<Options, State> {
  /** Returns the undo. */
  observe(watched: Watched<Options>): () => void
  /** What was measured of an answer; the same object until it changes. */
  get(inferenceId: string): State
  /** Calls `listener` when `get` of this answer changes; returns the undo. */
  subscribe(inferenceId: string, listener: () => void): () => void
  /** Observes nothing any more. */
  stop(): void
}

/** Begins to observe. */
export type StartTracking<Engine> = (client: FeedbackClient, settings: TrackingSettings) => Engine
