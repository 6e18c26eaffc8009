import type { ActionDetails } from '../observers/actions/actionEngine.ts'
import type { TrackingEngine, TrackingKind, TrackingOptions, Watched } from './trackingEngine.ts'

/** What an app may say of whether an answer is ignored. */
export interface IgnoreTrackingOptions extends TrackingOptions {
  /**
   * Whether the answer is of this visit: of an older one, nobody knows whether it was read before.
   * @default by its token, whether it was issued since the page was opened
   */
  isNew?: boolean | undefined
}

/** Whether an answer is being ignored. */
export interface IgnoreState {
  /** Seen, never read, and the person went on; no longer so once they have returned to read it. */
  readonly ignored: boolean
  /** Put away by the person, as the app has said. */
  readonly dismissed: boolean
}

/** Observes which answers are ignored. */
export interface IgnoreTrackingEngine extends TrackingEngine<IgnoreState> {
  dismiss(watched: Watched, details?: ActionDetails): void
}

/** Ignoring as it is tracked. */
export const ignoreTracking: TrackingKind<'ignore'> = {
  name: 'ignore',
  unmeasured: { ignored: false, dismissed: false },
}
