import type { SlotState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { atScore, scoreOf } from '../internal/rating/scale.ts'

/** Fields of a rating's signal in place of the defaults: the same for all, or by stars. */
export type StarRatingSignal =
  | Partial<FeedbackSignalInput>
  | ((stars: number) => Partial<FeedbackSignalInput> | undefined)

/** Says how good so many stars are, from -1 to 1, in place of the even spread. */
export type StarScore = (stars: number, max: number) => number

/** What a signal says in stars, on a row of `max`: one of another length keeps its share of the row. */
const starsOf = (metadata: FeedbackSignalInput['metadata'], max: number): number => {
  const { stars, max_stars = max } = metadata ?? {}
  return atScore(scoreOf(Number(stars), 1, Number(max_stars)), 1, max)
}

/** The stars that a slot holds. `usual` stands where this browser has nothing to say. */
export function shownStars({ signal, status }: SlotState, max: number, usual: unknown): unknown {
  if (signal) return starsOf(signal.metadata, max)
  return status === 'idle' || status === 'failed' ? usual : null
}

/**
 * The signal of a rating; `null` takes it back. Says what `starRating` of core says; that brings the table of every
 * signal with it, so a test holds the two together.
 */
export function signalFor(
  stars: number | null,
  max: number,
  score: StarScore = (value, of) => scoreOf(value, 1, of),
  signal?: StarRatingSignal,
): FeedbackSignalInput {
  const signal_name = 'star_rating'
  if (stars === null) return { signal_name, score: 0, weight: 0 }
  const given = typeof signal === 'function' ? signal(stars) : signal
  return {
    signal_name,
    score: score(stars, max),
    weight: 1,
    ...given,
    metadata: { ...given?.metadata, stars, max_stars: max },
  }
}
