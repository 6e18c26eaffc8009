export { type CombinedScore, type CombinedSignals, combineSignals } from './combine.ts'
export { FeedbackAccepted, FeedbackTokenClaims, GatewayError } from './contract.ts'
export {
  evaluatorWeights,
  implicitWeights,
  raterWeights,
  type SignalDefault,
  type SignalName,
  signalDefaults,
} from './defaults.ts'
export { FEEDBACK_TOKEN_HEADER, FEEDBACK_URL_HEADER } from './headers.ts'
export { findJsonProblem, type JsonProblem } from './json.ts'
export { limits } from './limits.ts'
export { type InferenceSignals, type PreferencePair, preferencePairs } from './preferencePairs.ts'
export {
  FeedbackSignal,
  type FeedbackSignalInput,
  type JsonObject,
  type SignalMetadata,
  type SignalSource,
  type SignalType,
} from './signal.ts'
export { slotOf } from './slot.ts'
export type { AttributedSignal } from './standing.ts'
