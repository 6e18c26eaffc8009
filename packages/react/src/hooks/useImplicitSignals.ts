'use client'
import type {
  ActionTrackingOptions,
  CopyTrackingOptions,
  DwellTrackingOptions,
  FeedbackClient,
  IgnoreTrackingOptions,
  Place,
  TrackingOptions,
} from '@feedback-signals/browser'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { type ActionTracking, createActions } from './useActionTracking.ts'
import { type CopyTracking, createCopy } from './useCopyTracking.ts'
import { createDwell, type DwellTime } from './useDwellTime.ts'
import { createIgnore, type IgnoreTracking } from './useIgnoreTracking.ts'
import { useTracked } from './useTracked.ts'

/** Options of `useImplicitSignals`: for all signals, and for each; `false` leaves one out. */
export interface UseImplicitSignalsOptions extends TrackedAnswerOptions, TrackingOptions {
  /** @default on */
  copy?: CopyTrackingOptions | false | undefined
  /** @default on */
  dwell?: DwellTrackingOptions | false | undefined
  /** @default on */
  ignore?: IgnoreTrackingOptions | false | undefined
  /** @default on */
  actions?: ActionTrackingOptions | false | undefined
}

/** All that is known of what a person does with an answer: each part as its own hook returns it. */
export interface ImplicitSignals {
  readonly copy: CopyTracking
  readonly dwell: DwellTime
  readonly ignore: IgnoreTracking
  readonly actions: ActionTracking
}

const createAll = (client: FeedbackClient, inferenceId: string | undefined) => {
  const copy = createCopy(client, inferenceId)
  const dwell = createDwell(client, inferenceId)
  const ignore = createIgnore(client, inferenceId)
  const actions = createActions(client, inferenceId)
  return {
    copy,
    dwell,
    ignore,
    actions,
    isOf: (...answer: Parameters<typeof copy.isOf>) => copy.isOf(...answer),
    update(
      place: Place,
      {
        copy: ofCopy,
        dwell: ofDwell,
        ignore: ofIgnore,
        actions: ofActions,
        ...all
      }: UseImplicitSignalsOptions,
    ) {
      copy.update(place, ofCopy !== false && { ...all, ...ofCopy })
      dwell.update(place, ofDwell !== false && { ...all, ...ofDwell })
      ignore.update(place, ofIgnore !== false && { ...all, ...ofIgnore })
      actions.update(place, ofActions !== false && { ...all, ...ofActions })
    },
    stop() {
      for (const watch of [copy, dwell, ignore, actions]) watch.stop()
    },
  }
}

const none: UseImplicitSignalsOptions = {}

/**
 * Observes all that people do with an answer: copying, reading, ignoring, and actions, each as its own hook does. Used
 * beside those hooks on the same element, each thing is still observed once.
 *
 * @param ref - what holds the answer's text. Where another component renders the element, and may exchange it on its own,
 *   keep the element in a state and pass that.
 * @returns the same object until it is about another answer. Costs no render unless a value is read.
 *
 * @example
 * const { copy, dwell, actions } = useImplicitSignals(ref, { dwell: { expectedMs: 20_000 }, ignore: false })
 * <button onClick={() => copy.copy(message.text)}>Copy</button>
 * <progress value={dwell.readShare} />
 */
export function useImplicitSignals(
  ref: TrackedRef,
  options: UseImplicitSignalsOptions = none,
): ImplicitSignals {
  return useTracked(createAll, ref, options)
}
