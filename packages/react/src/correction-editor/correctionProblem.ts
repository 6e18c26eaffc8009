import type { CorrectionLabels } from './correctionLabels.ts'
import { isSame } from './correctionText.ts'
import type { CorrectionOptions } from './correctionTypes.ts'
import { jsonFault } from './json/jsonFault.ts'

/** Why a text is not sent. */
export interface CorrectionProblem {
  message: string
  /** Where in the text. */
  index?: number
}

/** Bytes of text that fit into a body of 1 MiB (`limits.bodyBytes` of protocol), with 8 KB for what is beside it. */
const MOST_BYTES = 1_048_576 - 8_192

const isTooLong = (text: string) =>
  // A sign is three bytes at most as UTF-8, or six as an escape; only a long text need be counted.
  text.length * 6 > MOST_BYTES && new TextEncoder().encode(JSON.stringify(text)).length > MOST_BYTES

/**
 * Why a text is not sent, if so.
 *
 * @param others - that it must differ from: the original, and a correction that stands.
 */
export function correctionProblem(
  text: string,
  others: readonly string[],
  { format = 'text', validate }: Pick<CorrectionOptions, 'format' | 'validate'>,
  labels: CorrectionLabels,
): CorrectionProblem | undefined {
  if (!text.trim()) return { message: labels.empty }
  const fault = format === 'json' ? jsonFault(text) : undefined
  if (fault) return { message: labels.invalidJson(fault), index: fault.index }
  if (others.some((other) => isSame(text, other, format))) return { message: labels.unchanged }
  if (isTooLong(text)) return { message: labels.tooLong }
  const message = validate?.(format === 'json' ? JSON.parse(text) : text)
  return message ? { message } : undefined
}
