import type { ActionEngineOptions } from '../observers/actions/actionEngine.ts'
import type { DwellEngineOptions } from '../observers/dwell/dwellEngine.ts'
import type { IgnoreEngineOptions } from '../observers/ignore/ignoreEngine.ts'

/** How much is observed. Each may be said for an app, and for one answer. */
export interface TrackingLimits {
  /**
   * Share of answers that are observed at all, 0 to 1. Which ones follows from the id of the inference, so that all
   * hooks, visits and tabs agree. Signals of a sample carry the share as `metadata.sample_rate`, to be weighed back.
   * @default 1
   */
  sampleRate?: number | undefined
  /**
   * Different implicit signals that one answer may give in a visit, over all that is observed. One that supersedes an
   * earlier one is no other: a signal that could not grow any more would no longer be true.
   * @default 10
   */
  maxSignals?: number | undefined
}

/** How an app observes what people do with its answers. */
export interface TrackingSettings extends TrackingLimits {
  /**
   * Whether what is measured is drawn over the answers, for whoever builds the page.
   * @default false
   */
  debug?: boolean | undefined
  /** How reading is measured, by one engine for the page: those of the first answer hold. */
  reading?: DwellEngineOptions | undefined
  /** What makes an answer ignored, in the same way. */
  ignoring?: IgnoreEngineOptions | undefined
  /** How actions are judged, in the same way. */
  actions?: ActionEngineOptions | undefined
}
