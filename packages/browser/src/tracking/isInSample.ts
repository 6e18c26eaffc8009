import { isSampled } from './isSampled.ts'
import { rateOf } from './rateOf.ts'
import type { KindName, Watched } from './trackingEngine.ts'

/** Whether an answer is in the sample that the app observes for a kind of tracking. */
export const isInSample = (watched: Watched, kind: KindName): boolean =>
  isSampled(
    watched.target.inferenceId,
    rateOf({ options: watched.optionsOf(kind), settings: watched.settings }),
  )
