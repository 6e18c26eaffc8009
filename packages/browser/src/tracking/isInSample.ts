import { isSampled } from './isSampled.ts'
import { rateOf } from './rateOf.ts'
import type { TrackingOptions, Watched } from './trackingEngine.ts'

/** Whether an answer is in the sample that the app observes. */
export const isInSample = (watched: Watched<TrackingOptions>): boolean =>
  isSampled(watched.target.inferenceId, rateOf(watched))
