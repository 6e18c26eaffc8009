import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { type Passage, type PassageKind, type PassageRange, signalSlotOf } from './passage.ts'

/** Fields of a signal in place of the defaults: the same for all passages, or by what is said. */
export type SelectionFeedbackSignal =
  | Partial<FeedbackSignalInput>
  | ((passage: Passage) => Partial<FeedbackSignalInput> | undefined)

/** The text around a passage, by which it is found in a text that has changed. */
export interface PassageContext {
  prefix: string
  suffix: string
}

/** Half of the scale: it is a passage that is good or bad, and not the answer. A test holds it to `signalDefaults`. */
const scores: Record<PassageKind, number> = { good: 0.5, bad: -0.5, correction: -0.5 }
const WEIGHT = 0.8

/** U+FFFD in place of what no gateway can store: NUL, and half of a character. Nothing changes its place. */
const storable = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD')

/** The text around a passage, `length` units at most on each side. */
export function contextOf(text: string, { start, end }: PassageRange, length: number): PassageContext {
  return {
    prefix: storable(text.slice(Math.max(0, start - length), start)),
    suffix: storable(text.slice(end, end + length)),
  }
}

/** Where a passage is in the source of an answer; -1 where that cannot be told. */
function placeIn(original: string, { start, end, quote }: PassageRange): number {
  if (original.slice(start, end) === quote) return start
  // Markdown has other offsets than what is shown of it. What is there once is no other passage.
  const first = original.indexOf(quote)
  return first === original.lastIndexOf(quote) ? first : -1
}

/** The whole answer with a passage replaced; `null` where `original` does not show which. */
export function improvementOf(
  original: string | undefined,
  passage: Passage,
): FeedbackSignalInput['improvement'] {
  const { quote, replacement } = passage
  if (original === undefined || replacement === undefined) return null
  const at = placeIn(original, passage)
  if (at < 0) return null
  const content = original.slice(0, at) + replacement + original.slice(at + quote.length)
  return { role: 'assistant', content: storable(content) }
}

/** The signal of what is said of a passage. */
export function signalFor(
  passage: Passage,
  signal: SelectionFeedbackSignal | undefined,
  { original, context }: { original?: string | undefined; context?: PassageContext | undefined },
): FeedbackSignalInput {
  const { kind, start, end, quote, reasons = [], comment, replacement } = passage
  const given = typeof signal === 'function' ? signal(passage) : signal
  const improvement = improvementOf(original, passage)
  return {
    signal_name: 'selection_feedback',
    score: scores[kind],
    weight: WEIGHT,
    ...(comment?.trim() && { qualitative_feedback: storable(comment.trim()) }),
    ...(improvement && { improvement }),
    ...given,
    // Last: they say which passage it is about.
    metadata: {
      ...given?.metadata,
      ...context,
      quote: storable(quote),
      start,
      end,
      signal_slot: signalSlotOf(passage),
      ...(reasons.length > 0 && { reasons: [...reasons] }),
      ...(replacement !== undefined && { replacement: storable(replacement) }),
    },
  }
}

/** The signal that takes back what was said of a passage. */
export function withdrawalOf(range: PassageRange): FeedbackSignalInput {
  const metadata = { start: range.start, end: range.end, signal_slot: signalSlotOf(range) }
  return { signal_name: 'selection_feedback', score: 0, weight: 0, metadata }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/**
 * What a signal says of a passage.
 *
 * @param range - says the quote where the signal no longer does: this browser keeps no text across visits.
 */
export function passageOf(range: PassageRange, signal: FeedbackSignalInput): Passage {
  const { quote, reasons, replacement } = signal.metadata ?? {}
  const words = textOf(replacement)
  return {
    start: range.start,
    end: range.end,
    quote: textOf(quote) ?? range.quote,
    kind: words !== undefined ? 'correction' : signal.score >= 0 ? 'good' : 'bad',
    reasons: Array.isArray(reasons) ? reasons.filter((key) => typeof key === 'string') : [],
    comment: signal.qualitative_feedback ?? undefined,
    replacement: words,
  }
}
