import type { DwellState } from '../observers/dwell/dwellAccount.ts'
import type { TrackingEngine, TrackingOptions } from './trackingEngine.ts'
import { trackingKind } from './trackingKind.ts'

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
export const dwellTracking = trackingKind<'dwell', DwellState, DwellTrackingEngine>({
  name: 'dwell',
  unmeasured: { dwellMs: 0, readShare: 0 },
  fixed: ['expectedMs'],
  load: async () => (await import('./trackReading.ts')).trackReading,
})
