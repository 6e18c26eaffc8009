export * from '@feedback-signals/core'
export { createFeedbackClient, type FeedbackClientOptions } from './createFeedbackClient.ts'
export { draftsKey } from './draftsKey.ts'
export {
  type ActionDetails,
  type ActionEngine,
  type ActionEngineOptions,
  createActionEngine,
  type FollowedUpDetails,
  type RegeneratedDetails,
  type StoppedDetails,
} from './observers/actions/actionEngine.ts'
export type { ActionName } from './observers/actions/actionNames.ts'
export { regenerationStrength, stopStrength } from './observers/actions/actionStrength.ts'
export type { CopySignalOptions } from './observers/copy/copySignal.ts'
export { copyStrength } from './observers/copy/copyStrength.ts'
export { type CopyOptions, observeCopy, reportCopy } from './observers/copy/observeCopy.ts'
export { noteWholeCopy, wholeCopySignal } from './observers/copy/wholeCopy.ts'
export type { AttentionOptions } from './observers/dwell/attention.ts'
export type { DwellReading, DwellState } from './observers/dwell/dwellAccount.ts'
export {
  createDwellEngine,
  type DwellAnswer,
  type DwellEngine,
  type DwellEngineOptions,
} from './observers/dwell/dwellEngine.ts'
export type { DwellWatch } from './observers/dwell/dwellLedger.ts'
export { dwellScore } from './observers/dwell/dwellScore.ts'
export { dwellSignal } from './observers/dwell/dwellSignal.ts'
export { type ReadingSpeed, readingTime } from './observers/dwell/readingTime.ts'
export { ignoredSignal } from './observers/ignore/ignoredSignal.ts'
export {
  createIgnoreEngine,
  type IgnoreAnswer,
  type Ignored,
  type IgnoredBecause,
  type IgnoreEngine,
  type IgnoreEngineOptions,
} from './observers/ignore/ignoreEngine.ts'
export type { LinkClick, LinkMethod, LinkPrivacy } from './observers/links/linkClick.ts'
export { type LinksOptions, observeLinks } from './observers/links/observeLinks.ts'
export { type OverlayOptions, openOverlay } from './observers/overlay/openOverlay.ts'
export type { OverlayAnswer, OverlayStatus } from './observers/overlay/overlayAnswer.ts'
export type { Strength } from './observers/strength.ts'
export {
  type ActionDetailsOf,
  type ActionState,
  type ActionTrackingEngine,
  type ActionTrackingOptions,
  actionTracking,
} from './tracking/actionTracking.ts'
export {
  type CopyState,
  type CopyTrackingEngine,
  type CopyTrackingOptions,
  copyTracking,
} from './tracking/copyTracking.ts'
export { type DwellTrackingOptions, dwellTracking } from './tracking/dwellTracking.ts'
export { trackingOf } from './tracking/engines.ts'
export {
  type IgnoreState,
  type IgnoreTrackingEngine,
  type IgnoreTrackingOptions,
  ignoreTracking,
} from './tracking/ignoreTracking.ts'
export type { LazyEngine } from './tracking/lazyEngine.ts'
export { questionAsked } from './tracking/questions.ts'
export type {
  EngineOf,
  KindName,
  OptionsOf,
  StateOf,
  TrackingEngine,
  TrackingKind,
  TrackingOptions,
  Watched,
} from './tracking/trackingEngine.ts'
export type { TrackingLimits, TrackingSettings } from './tracking/trackingSettings.ts'
export { type Around, type Said, Watch } from './tracking/watch.ts'
