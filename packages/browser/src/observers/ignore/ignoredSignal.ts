import { buildSignal } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { rounded } from '../strength.ts'
import type { Ignored } from './ignoreEngine.ts'

/** The signal of an answer that was ignored. `withdrawal('ignored')` takes it back. */
export function ignoredSignal({ dwellMs, readShare, because }: Ignored): FeedbackSignalInput {
  return buildSignal('ignored', {
    metadata: { dwell_ms: Math.round(dwellMs), read_share: rounded(readShare), because },
  })
}
