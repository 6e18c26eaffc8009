import { buildSignal } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { rounded } from '../strength.ts'
import type { DwellReading } from './dwellAccount.ts'
import { dwellScore } from './dwellScore.ts'

/** The signal that a reading gives, to be submitted in place of the one before. */
export function dwellSignal({ dwellMs, expectedMs, readShare }: DwellReading): FeedbackSignalInput {
  return buildSignal('dwell_time', {
    ...dwellScore(readShare),
    metadata: {
      dwell_ms: Math.round(dwellMs),
      expected_ms: Math.round(expectedMs),
      read_share: rounded(readShare),
    },
  })
}
