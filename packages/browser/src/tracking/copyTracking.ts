import type { CopySignalOptions } from '../observers/copy/copySignal.ts'
import type { TrackingEngine, TrackingKind, TrackingOptions } from './trackingEngine.ts'

/** What an app may say of the copies of an answer. */
export interface CopyTrackingOptions extends TrackingOptions, CopySignalOptions {}

/** What has been copied of an answer in this visit. */
export interface CopyState {
  /** Whether any of it was copied. */
  readonly copied: boolean
  /** Share of its characters, 0 to 1. */
  readonly copiedFraction: number
  /** Characters as a reader counts them. */
  readonly copiedChars: number
}

/** Observes copies. */
export interface CopyTrackingEngine extends TrackingEngine<CopyState> {
  /** The app copies a part; counts only if `written` fulfils. */
  report(part: Node | AbstractRange, written: Promise<unknown>): void
}

/** Copying as it is tracked. */
export const copyTracking: TrackingKind<'copy'> = {
  name: 'copy',
  unmeasured: { copied: false, copiedFraction: 0, copiedChars: 0 },
}
