import type { SlotState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'

/** The two votes. */
export type Thumb = 'up' | 'down'

/** Votes after which a person is asked for more. */
export type ThumbsFollowUp = Thumb | 'both' | 'none'

/** Whether a vote is one after which a person is asked for more. */
export const covers = (followUp: ThumbsFollowUp | undefined, thumb: Thumb | null): boolean =>
  followUp === thumb || (followUp === 'both' && !!thumb)

/** `data-status`: how far the newest vote has come. */
export type ThumbsStatus = SlotState['status']

/** Fields of a vote's signal in place of the defaults: the same for both votes, or by vote. */
export type ThumbsSignal =
  | Partial<FeedbackSignalInput>
  | ((value: Thumb) => Partial<FeedbackSignalInput> | undefined)

/** The vote that a slot holds. `usual` stands where this browser has nothing to say. */
export function thumbOf({ signal, status }: SlotState, usual: Thumb | null): Thumb | null {
  if (signal) return signal.signal_name === 'thumbs_up' ? 'up' : 'down'
  return status === 'idle' || status === 'failed' ? usual : null
}

/**
 * The signal that moves a vote from `current` to `next`. Says what the builders of core say; those bring the table of
 * every signal with them, a fifth of what this widget weighs, so a test holds the two together.
 */
export function signalFor(
  next: Thumb | null,
  current: Thumb | null,
  signal: ThumbsSignal | undefined,
): FeedbackSignalInput {
  return {
    signal_name: `thumbs_${next ?? current}`,
    score: next ? (next === 'up' ? 1 : -1) : 0,
    weight: next ? 1 : 0,
    ...(next && (typeof signal === 'function' ? signal(next) : signal)),
  }
}
