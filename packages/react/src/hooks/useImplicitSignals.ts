'use client'
import {
  type ActionTrackingOptions,
  actionTracking,
  type CopyTrackingOptions,
  copyTracking,
  type DwellTrackingOptions,
  dwellTracking,
  type IgnoreTrackingOptions,
  ignoreTracking,
  type KindName,
  type OptionsOf,
  type TrackingKind,
  type TrackingOptions,
} from '@feedback-signals/browser'
import { Live, partOf } from './Live.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { type ActionTracking, LiveActions } from './useActionTracking.ts'
import { type CopyTracking, LiveCopy } from './useCopyTracking.ts'
import { type DwellTime, LiveDwell } from './useDwellTime.ts'
import { type IgnoreTracking, LiveIgnore } from './useIgnoreTracking.ts'
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

const kinds: readonly TrackingKind[] = [copyTracking, dwellTracking, ignoreTracking, actionTracking]

interface Parts {
  copy?: LiveCopy
  dwell?: LiveDwell
  ignore?: LiveIgnore
  actions?: LiveActions
}

/** All that is observed of an answer is one thing, and its parts are made for whoever asks. */
class LiveSignals extends Live implements ImplicitSignals {
  declare private made?: Parts

  get kinds() {
    return kinds
  }
  get copy() {
    this.parts.copy ??= partOf(LiveCopy, this)
    return this.parts.copy
  }
  get dwell() {
    this.parts.dwell ??= partOf(LiveDwell, this)
    return this.parts.dwell
  }
  get ignore() {
    this.parts.ignore ??= partOf(LiveIgnore, this)
    return this.parts.ignore
  }
  get actions() {
    this.parts.actions ??= partOf(LiveActions, this)
    return this.parts.actions
  }

  override optionsOf<Kind extends KindName>(kind: Kind): OptionsOf[Kind] {
    const said: UseImplicitSignalsOptions = this.options ?? {}
    const { copy: _copy, dwell: _dwell, ignore: _ignore, actions: _actions, ...all } = said
    return { ...all, ...said[kind] }
  }

  private get parts() {
    this.made ??= {}
    return this.made
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
  return useTracked(LiveSignals, ref, options)
}
