export * from '@feedback-signals/core'
export { createFeedbackClient, type FeedbackClientOptions } from './createFeedbackClient.ts'
export { draftsKey } from './draftsKey.ts'
export type { CopySignalOptions } from './observers/copy/copySignal.ts'
export { type CopyStrength, copyStrength } from './observers/copy/copyStrength.ts'
export { type CopyOptions, observeCopy, reportCopy } from './observers/copy/observeCopy.ts'
export type { AttentionOptions } from './observers/dwell/attention.ts'
export type { DwellReading, DwellState } from './observers/dwell/dwellAccount.ts'
export {
  createDwellEngine,
  type DwellAnswer,
  type DwellEngine,
  type DwellEngineOptions,
} from './observers/dwell/dwellEngine.ts'
export { dwellScore } from './observers/dwell/dwellScore.ts'
export { dwellSignal } from './observers/dwell/dwellSignal.ts'
export { type ReadingSpeed, readingTime } from './observers/dwell/readingTime.ts'
