import { buildSignal } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { addCopy } from './copyRecord.ts'
import { copyStrength } from './copyStrength.ts'
import { countCharacters } from './countCharacters.ts'

/** Code in markdown: between fences, or in a line between backticks. */
const CODE = /^\s*(```|~~~)|`[^`\n]+`/m

/**
 * The signal of an answer that a button of the app copied as a whole, from its source, where there may be no element that
 * shows it. Loads without the engine.
 *
 * @param text - as it was copied: plain, or markdown.
 */
export const wholeCopySignal = (text: string): FeedbackSignalInput =>
  buildSignal('copied_to_clipboard', {
    ...copyStrength(1),
    metadata: {
      copied_chars: countCharacters(text),
      copied_fraction: 1,
      contains_code: CODE.test(text),
      method: 'button',
    },
  })

/** Says that all of an answer has been copied, lest a part that is selected after be taken for all that was. */
export function noteWholeCopy(inferenceId: string): void {
  addCopy(inferenceId, [[0, Number.POSITIVE_INFINITY]], false)
}
