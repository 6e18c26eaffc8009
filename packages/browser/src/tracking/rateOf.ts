import type { TrackingLimits } from './trackingSettings.ts'

/** The share of answers that are observed, by what was said of this one and else of all. */
export const rateOf = (said: {
  readonly options: TrackingLimits
  readonly settings: TrackingLimits
}): number => said.options.sampleRate ?? said.settings.sampleRate ?? 1
