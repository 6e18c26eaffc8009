'use client'
import {
  type ActionDetailsOf,
  type ActionName,
  type ActionState,
  type ActionTrackingOptions,
  actionTracking,
  type TrackingKind,
} from '@feedback-signals/browser'
import { Live } from './Live.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { useTracked } from './useTracked.ts'

/** Options of `useActionTracking`. */
export interface UseActionTrackingOptions extends TrackedAnswerOptions, ActionTrackingOptions {}

/**
 * A function for each action, to be called as it is done. Each takes score, weight, comment and metadata, some of them
 * more; none does anything without a target or consent. The same functions for as long as it is the same answer.
 */
export type ActionFunctions = {
  readonly [Name in ActionName]: (details?: ActionDetailsOf[Name]) => void
}

/** What was done with an answer. Who reads it while rendering renders again when it changes. */
export interface ActionTracking extends ActionFunctions, ActionState {}

const kinds: readonly TrackingKind[] = [actionTracking]

/** What the hook returns. */
export class LiveActions extends Live implements ActionTracking {
  declare private functions?: ActionFunctions

  get kinds() {
    return kinds
  }
  get done() {
    return this.whole.read(actionTracking, 'done')
  }
  get regenerated() {
    return this.bound().regenerated
  }
  get modified() {
    return this.bound().modified
  }
  get stopped() {
    return this.bound().stopped
  }
  get saved() {
    return this.bound().saved
  }
  get shared() {
    return this.bound().shared
  }
  get exported() {
    return this.bound().exported
  }
  get linkClicked() {
    return this.bound().linkClicked
  }
  get codeRun() {
    return this.bound().codeRun
  }
  get followedUp() {
    return this.bound().followedUp
  }
  get dismissed() {
    return this.bound().dismissed
  }

  private bound(): ActionFunctions {
    const act =
      <Name extends ActionName>(name: Name) =>
      (details?: ActionDetailsOf[Name]) =>
        this.whole.run(actionTracking, (engine, watched) => engine.act(watched, name, details))
    this.functions ??= {
      regenerated: act('regenerated'),
      modified: act('modified'),
      stopped: act('stopped'),
      saved: act('saved'),
      shared: act('shared'),
      exported: act('exported'),
      linkClicked: act('linkClicked'),
      codeRun: act('codeRun'),
      followedUp: act('followedUp'),
      dismissed: act('dismissed'),
    }
    return this.functions
  }
}

const none: UseActionTrackingOptions = {}

/**
 * Functions by which an app says what a person does with an answer, each with a default score and weight. Clicks on links
 * in the answer are noticed by themselves: not where they lead, unless `includeUrl`.
 *
 * `regenerated` weighs against the answer, more so when quick and repeated: pass a `turn` that names the question, so that
 * its answers are counted together. `stopped` takes the `share` that had come. `followedUp` is submitted only if the next
 * question came at once.
 *
 * @param ref - what holds the answer, for clicks on its links; `null` where there are none.
 * @returns the functions, and what was done in this visit. It costs no render unless `done` is read.
 *
 * @example
 * const { regenerated, saved } = useActionTracking(ref, { target: message.feedback })
 * <button onClick={() => { regenerated({ turn: question.id }); ask(question) }}>Try again</button>
 */
export function useActionTracking(
  ref: TrackedRef = null,
  options: UseActionTrackingOptions = none,
): ActionTracking {
  return useTracked(LiveActions, ref, options)
}
