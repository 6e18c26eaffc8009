import type { SlotState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'

/** One of the two answers, by its place in `targets`. */
export type CompareSide = 'a' | 'b'

/** What was found: one of the two is better, they are as good, or both are bad. */
export type Comparison = CompareSide | 'tie' | 'both_bad'

/** Fields of both signals in place of the defaults, or of each by what was found and the side it is sent to. */
export type CompareSignal =
  | Partial<FeedbackSignalInput>
  | ((value: Comparison, side: CompareSide) => Partial<FeedbackSignalInput> | undefined)

/** The two places in `targets`. */
export const compareSides = ['a', 'b'] as const

/** Two answers that are compared. */
export interface ComparedAnswers {
  /** Inference ids. */
  ids: Record<CompareSide, string>
  /** Which is shown first. */
  first: CompareSide
}

const scores = { better: 1, worse: -1, tie: 0, both_bad: -1 } as const

/** The other of the two. */
export const otherSide = (side: CompareSide): CompareSide => (side === 'a' ? 'b' : 'a')

const verdictOn = (side: CompareSide, value: Comparison) => {
  if (value === 'tie' || value === 'both_bad') return value
  return value === side ? 'better' : 'worse'
}

/** The signal to one of the two answers: what was found, or with `null` that it is taken back. */
export function signalTo(
  side: CompareSide,
  value: Comparison | null,
  { ids, first }: ComparedAnswers,
  comparison_id: string,
  signal: CompareSignal | undefined,
): FeedbackSignalInput {
  const other = ids[otherSide(side)]
  const subject = { comparison_id, compared_with: other, signal_slot: other }
  if (!value) return { signal_name: 'comparison', score: 0, weight: 0, metadata: subject }
  const verdict = verdictOn(side, value)
  const given = typeof signal === 'function' ? signal(value, side) : signal
  return {
    signal_name: 'comparison',
    score: scores[verdict],
    weight: 1,
    ...given,
    // Last: without these the two are no pair.
    metadata: { ...given?.metadata, ...subject, verdict, position: side === first ? 'first' : 'second' },
  }
}

const comparisons: ReadonlyMap<unknown, Comparison> = new Map<unknown, Comparison>([
  ['better', 'a'],
  ['worse', 'b'],
  ['tie', 'tie'],
  ['both_bad', 'both_bad'],
])

const isUntold = ({ signal, status }: SlotState) => !signal && (status === 'idle' || status === 'failed')

/**
 * What the slots of both answers hold together. `null` where only one of them has it: half of a comparison is none.
 *
 * @param usual - stands where this browser has nothing to say.
 */
export function comparisonOf(a: SlotState, b: SlotState, usual: Comparison | null): Comparison | null {
  if (isUntold(a) && isUntold(b)) return usual
  const [ours, theirs] = [a.signal?.metadata, b.signal?.metadata]
  if (!ours?.comparison_id || ours.comparison_id !== theirs?.comparison_id) return null
  return comparisons.get(ours.verdict) ?? null
}

/**
 * Which of two answers is shown first where the order is drawn by lot: the same at each visit and on a server, since
 * the ids of the two are the lot, whichever of them is named first.
 */
export function firstByLot({ a, b }: Record<CompareSide, string>): CompareSide {
  const [low, high] = a < b ? [a, b] : [b, a]
  let hash = 0x811c9dc5
  for (const character of `${low} ${high}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  // Not its low bit, which is but the parity of the low bits it was fed.
  const drawn = (hash >>> 16) & 1 ? low : high
  return drawn === a ? 'a' : 'b'
}
