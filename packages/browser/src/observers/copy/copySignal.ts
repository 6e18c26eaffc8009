import { buildSignal } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { rounded, type Strength } from '../strength.ts'
import type { CopyMethod } from './copyMethod.ts'
import type { CopyRecord } from './copyRecord.ts'
import { copyStrength } from './copyStrength.ts'
import { countCharacters } from './countCharacters.ts'

/** What an app may say of the signal of a copy. */
export interface CopySignalOptions {
  /** Whether the signal carries the text that was copied, as `metadata.quote`. @default false */
  includeText?: boolean | undefined
  /** Score and weight by the share that was copied. @default copyStrength */
  strength?: ((share: number) => Strength) | undefined
}

/** What happened this time. */
export interface CopyEvent {
  method: CopyMethod
  /** Answers that the same copy reached into. */
  answers: number
}

/** The signal of all that was copied of an answer; `undefined` where it is nothing to read. */
export function copySignal(
  text: string,
  { spans, hasCode, copies }: CopyRecord,
  { method, answers }: CopyEvent,
  { includeText = false, strength = copyStrength }: CopySignalOptions,
): FeedbackSignalInput | undefined {
  const quotes = spans.map(([start, end]) => text.slice(start, end))
  const chars = quotes.reduce((sum, quote) => sum + countCharacters(quote), 0)
  if (chars === 0) return undefined
  // A cluster that was cut in two counts in both parts.
  const share = Math.min(chars / countCharacters(text), 1)
  return buildSignal('copied_to_clipboard', {
    ...strength(share),
    metadata: {
      copied_chars: chars,
      copied_fraction: rounded(share),
      contains_code: hasCode,
      method,
      copies,
      copied_answers: answers,
      ...(includeText && { quote: quotes.join('\n') }),
    },
  })
}
