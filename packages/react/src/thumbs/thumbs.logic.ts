import {
  type SignalOptions,
  type SlotState,
  type TokenState,
  thumbsDown,
  thumbsUp,
  withdrawal,
} from '@feedback-signals/browser'
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

/** The signal that moves a vote from `current` to `next`. */
export function signalFor(
  next: Thumb | null,
  current: Thumb | null,
  signal: ThumbsSignal | undefined,
): FeedbackSignalInput {
  if (!next) return withdrawal(current === 'down' ? 'thumbs_down' : 'thumbs_up')
  const options = typeof signal === 'function' ? signal(next) : signal
  return next === 'up' ? thumbsUp(options) : thumbsDown(options)
}

/** Why an answer cannot be rated now; names the label that says so. */
export type Obstacle = 'streaming' | 'missing' | 'expired'

/** What keeps an answer from being rated. An answer that is being written may have no target yet: it is coming. */
export function obstacleTo(streaming: boolean, token: TokenState): Obstacle | undefined {
  if (streaming) return 'streaming'
  return token === 'missing' || token === 'expired' ? token : undefined
}
