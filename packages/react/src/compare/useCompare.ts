'use client'
import { newSignalId } from '@feedback-signals/browser'
import { worstOf } from '../internal/joinSlots.ts'
import { widgetOf } from '../internal/useWidget.tsx'
import {
  type CompareSide,
  type Comparison,
  compareSides,
  comparisonOf,
  firstByLot,
  otherSide,
  signalTo,
} from './compare.logic.ts'
import { type CompareLabels, compareLabels } from './compareLabels.ts'
import { compareGetters } from './compareProps.ts'
import type { CompareOptions, CompareState } from './compareTypes.ts'
import { submitBoth } from './submitBoth.ts'
import { useComparedScopes } from './useComparedScopes.ts'

export type { CompareOptions, CompareState }

/**
 * The comparison of two answers, for an interface of your own: state, and props for its elements. Needs
 * `<FeedbackProvider>` around it, and no `<Feedback>`.
 *
 * @example
 * const comparison = useCompare({ targets: [first.feedback, second.feedback] })
 * <div {...comparison.getChoicesProps()}>
 *   {comparison.choices.map((choice) => <button key={choice} {...comparison.getChoiceProps(choice)} />)}
 * </div>
 */
export function useCompare(options: CompareOptions): CompareState {
  const { ids, scopes, held, tokenState } = useComparedScopes(options)
  const { a, b } = held
  const refused = compareSides.filter((side) => held[side].failed)
  const { status, error, ...worst } = worstOf([a, b])

  const resubmit = () => {
    for (const side of refused) {
      const { failed } = held[side]
      if (failed) scopes[side].submit(failed)
    }
    void scopes.a.client.flush()
  }

  const widget = widgetOf<CompareLabels>(
    { ...scopes.a, tokenState },
    { ...worst, status, error },
    'compare',
    compareLabels,
    options,
    { failure: ({ failed, half }) => (refused.length === 1 ? half : failed), resubmit },
  )
  const { labels, disabled, reason, notice, retry, attributes, getStatusProps } = widget
  const {
    defaultValue = null,
    value = comparisonOf(a, b, defaultValue),
    onValueChange,
    signal,
    shuffle,
    targets: _,
    streaming: __,
    disabled: ___,
    labels: ____,
    // Only where `Compare.Root` hands on all of its props: those of its element.
    ...rest
  } = options
  const first = shuffle ? firstByLot(ids) : 'a'
  const order = [first, otherSide(first)] as const
  const canUndo = value !== null || !!a.signal || !!b.signal

  const compare = (next: Comparison | null) => {
    if (disabled || (next ? next === value : !canUndo)) return
    const comparison = newSignalId(Date.now())
    const to = (side: CompareSide, what: Comparison | null) =>
      signalTo(side, what, { ids, first }, comparison, signal)
    submitBoth(scopes, { a: to('a', next), b: to('b', next) }, a.signal ?? to('a', null))
    // After it: an app's handler that throws is the app's mistake, and costs nobody their choice.
    onValueChange?.(next)
  }

  const model = { value, order, choices: [...order, 'tie', 'both_bad'] as const, disabled, compare }
  return {
    ...model,
    status,
    error,
    scopes,
    notice,
    retry,
    ...compareGetters({ ...model, labels, reason, canUndo, attributes, rest, getStatusProps }),
  }
}
