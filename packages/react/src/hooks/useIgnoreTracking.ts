'use client'
import {
  type ActionDetails,
  type FeedbackClient,
  type IgnoreState,
  type IgnoreTrackingEngine,
  type IgnoreTrackingOptions,
  ignoreTracking,
  Watch,
} from '@feedback-signals/browser'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { useTracked } from './useTracked.ts'

/** Options of `useIgnoreTracking`. */
export interface UseIgnoreTrackingOptions extends TrackedAnswerOptions, IgnoreTrackingOptions {}

/** Whether an answer is being ignored. Who reads a value while rendering renders again when it changes. */
export interface IgnoreTracking extends IgnoreState {
  /** Says that the person has put the answer away. The same function for as long as it is the same answer. */
  readonly dismiss: (details?: ActionDetails) => void
}

class LiveIgnore
  extends Watch<IgnoreTrackingOptions, IgnoreState, IgnoreTrackingEngine>
  implements IgnoreTracking
{
  private bound: IgnoreTracking['dismiss'] | undefined

  get ignored() {
    return this.read('ignored')
  }
  get dismissed() {
    return this.read('dismissed')
  }
  get dismiss() {
    this.bound ??= (details) => this.run((engine, watched) => engine.dismiss(watched, details))
    return this.bound
  }
}

/** For hooks that observe several things at once. */
export const createIgnore = (client: FeedbackClient, inferenceId: string | undefined): LiveIgnore =>
  new LiveIgnore(ignoreTracking, client, inferenceId)

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
  return useTracked(createIgnore, ref, options)
}
