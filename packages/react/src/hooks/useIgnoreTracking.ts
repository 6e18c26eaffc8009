'use client'
import {
  type ActionDetails,
  type IgnoreState,
  type IgnoreTrackingOptions,
  ignoreTracking,
  type TrackingKind,
} from '@feedback-signals/browser'
import { Live } from './Live.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { useTracked } from './useTracked.ts'

/** Options of `useIgnoreTracking`. */
export interface UseIgnoreTrackingOptions extends TrackedAnswerOptions, IgnoreTrackingOptions {}

/** Whether an answer is being ignored. Who reads a value while rendering renders again when it changes. */
export interface IgnoreTracking extends IgnoreState {
  /** Says that the person has put the answer away. The same function for as long as it is the same answer. */
  readonly dismiss: (details?: ActionDetails) => void
}

const kinds: readonly TrackingKind[] = [ignoreTracking]

/** What the hook returns. */
export class LiveIgnore extends Live implements IgnoreTracking {
  declare private bound?: IgnoreTracking['dismiss']

  get kinds() {
    return kinds
  }
  get ignored() {
    return this.whole.read(ignoreTracking, 'ignored')
  }
  get dismissed() {
    return this.whole.read(ignoreTracking, 'dismissed')
  }
  get dismiss() {
    this.bound ??= (details) =>
      this.whole.run(ignoreTracking, (engine, watched) => engine.dismiss(watched, details))
    return this.bound
  }
}

const none: UseIgnoreTrackingOptions = {}

/**
 * Notices that an answer was seen, never read, and that the person went on: asked the next question, or was busy elsewhere
 * on the page for long. Submits an `ignored` signal then, and takes it back when they return to read it, or use it. Says
 * nothing of answers of earlier visits, which may have been read before.
 *
 * @param ref - what holds the answer's text. Where another component renders the element, and may exchange it on its own,
 *   keep the element in a state and pass that.
 * @returns whether it is ignored, and `dismiss` for a button that puts it away. It costs no render unless a value is read.
 *
 * @example
 * const { dismiss } = useIgnoreTracking(ref, { target: message.feedback })
 * <button onClick={() => { dismiss(); remove(message) }}>Close</button>
 */
export function useIgnoreTracking(ref: TrackedRef, options: UseIgnoreTrackingOptions = none): IgnoreTracking {
  return useTracked(LiveIgnore, ref, options)
}
