import type { DwellState } from '../observers/dwell/dwellAccount.ts'
import type { TrackingEngine, TrackingKind, TrackingOptions } from './trackingEngine.ts'

/** What an app may say of how an answer is read. */
export interface DwellTrackingOptions extends TrackingOptions {
  /** Milliseconds that reading it once takes. @default from its text */
  expectedMs?: number | undefined
  /** Score and weight by the share that was read. @default dwellScore */
  strength?: ((readShare: number) => { score: number; weight: number }) | undefined
}

/** Observes reading. */
export type DwellTrackingEngine = TrackingEngine<DwellState>

/** Reading as it is tracked. */
export const dwellTracking: TrackingKind<'dwell'> = {
  name: 'dwell',
  unmeasured: { dwellMs: 0, readShare: 0 },
}
