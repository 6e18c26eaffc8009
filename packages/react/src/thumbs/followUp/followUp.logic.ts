import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { Thumb } from '../thumbs.logic.ts'
import type { ThumbsFollowUpLabels } from './followUpLabels.ts'
import type { ThumbsDetails, ThumbsReason } from './followUpTypes.ts'

/** More than anyone reads, and few enough to be drawn at once. */
const MOST_REASONS = 50

/** With it a comment stays well inside the 64 KiB that a page may send while it closes, in any script. */
const USUAL_LENGTH = 1000
const MOST_LENGTH = 10_000

const usualReasons: Record<Thumb, readonly string[]> = {
  down: ['incorrect', 'incomplete', 'instructions_ignored', 'style', 'unsafe'],
  up: ['correct', 'helpful', 'clear', 'complete'],
}

/** The limit of a comment: what an app asked for, brought to where it makes sense. */
export function limitOf(maxLength: number = USUAL_LENGTH): number {
  return Number.isNaN(maxLength) ? USUAL_LENGTH : Math.trunc(Math.min(Math.max(maxLength, 0), MOST_LENGTH))
}

/** The reasons of a vote with their labels, each key once. */
export function choicesOf(
  thumb: Thumb,
  reasons: Partial<Record<Thumb, readonly ThumbsReason[]>> | undefined,
  labels: ThumbsFollowUpLabels,
): { key: string; label: string }[] {
  const choices = new Map<string, { key: string; label: string }>()
  for (const reason of reasons?.[thumb] ?? usualReasons[thumb]) {
    if (choices.size === MOST_REASONS) break
    const choice =
      typeof reason === 'string' ? { key: reason, label: labels.reasons[reason] ?? reason } : reason
    if (choice.key && !choices.has(choice.key)) choices.set(choice.key, choice)
  }
  return [...choices.values()]
}

/** What a signal says of a vote, as far as the reasons are still on offer. It may be one of an earlier version. */
export function detailsOf(
  signal: FeedbackSignalInput | null | undefined,
  thumb: Thumb | null,
  keys: readonly string[],
): ThumbsDetails {
  if (signal?.signal_name !== `thumbs_${thumb}`) return { reasons: [], comment: '' }
  const said = signal.metadata?.reasons
  return {
    reasons: Array.isArray(said) ? keys.filter((key) => said.includes(key)) : [],
    comment: signal.qualitative_feedback ?? '',
  }
}

/** Whether both say the same. */
export function saysSame(one: ThumbsDetails, other: ThumbsDetails): boolean {
  const whole = ({ reasons, comment }: ThumbsDetails) => JSON.stringify([reasons, comment.trim()])
  return whole(one) === whole(other)
}

/** What a gateway takes: no NUL, and U+FFFD in place of half an emoji, which the encoder puts there. */
const stored = (text: string) =>
  new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll('\0', '').trim()

/** The signal of a vote with what is said of it. */
export function withDetails(
  vote: FeedbackSignalInput,
  { reasons, comment }: ThumbsDetails,
): FeedbackSignalInput {
  const text = stored(comment)
  return {
    ...vote,
    ...(text && { qualitative_feedback: text }),
    ...(reasons.length > 0 && { metadata: { ...vote.metadata, reasons: [...reasons] } }),
  }
}
