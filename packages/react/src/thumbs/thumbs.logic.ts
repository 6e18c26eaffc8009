import type { SignalOptions, SlotState, TokenState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'

/** The two votes. */
export type Thumb = 'up' | 'down'

/** `data-status`: how far the newest vote has come. */
export type ThumbsStatus = SlotState['status']

/** What overrides a vote's defaults: the same for both votes, or by vote. */
export type ThumbsSignal = SignalOptions | ((value: Thumb) => SignalOptions | undefined)

/** The vote that a slot holds. `usual` stands where this browser has nothing to say. */
export function thumbOf({ signal, status }: SlotState, usual: Thumb | null): Thumb | null {
  if (signal) return signal.signal_name === 'thumbs_up' ? 'up' : 'down'
  return status === 'idle' || status === 'failed' ? usual : null
}

/** A slot's status, with a vote that was taken back told from one that stands. */
export function statusOf({ signal, status }: SlotState): ThumbsStatus {
  return status === 'delivered' && !signal ? 'withdrawn' : status
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
  const kind = {
    signal_name: `thumbs_${next ?? current}`,
    signal_type: 'explicit',
    signal_source: 'user',
  } as const
  if (!next) return { ...kind, score: 0, weight: 0 }
  const options = typeof signal === 'function' ? signal(next) : signal
  const { score = next === 'up' ? 1 : -1, rater, comment, metadata } = options ?? {}
  const weight = options?.weight ?? (rater === 'user' ? 0.8 : 1)
  return { ...kind, score, weight, qualitative_feedback: comment, metadata }
}

/** Why an answer cannot be rated now; names the label that says so. */
export type Obstacle = 'streaming' | 'missing' | 'expired'

/** What keeps an answer from being rated. One that is being written may have no target yet: it is coming. */
export function obstacleTo(streaming: boolean, token: TokenState): Obstacle | undefined {
  if (streaming) return 'streaming'
  return token === 'missing' || token === 'expired' ? token : undefined
}
