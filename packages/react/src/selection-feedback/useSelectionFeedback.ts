'use client'
import { useEffect, useMemo, useRef } from 'react'
import { worstOf } from '../internal/joinSlots.ts'
import { widgetOf } from '../internal/useWidget.tsx'
import { useFeedback } from '../provider/useFeedback.ts'
import type { Mark } from './marks.ts'
import { contextOf, signalFor, withdrawalOf } from './passage.logic.ts'
import { isSamePassage, type Passage, type PassageKind, type PassageRange } from './passage.ts'
import { reasonsFor } from './reasons.ts'
import {
  selectionFeedbackLabels as english,
  type SelectionFeedbackLabels,
} from './selectionFeedbackLabels.ts'
import type { SelectionFeedbackOptions, SelectionFeedbackState } from './selectionFeedbackTypes.ts'
import { selectionGetters } from './selectionProps.tsx'
import { useActivePassage } from './useActivePassage.ts'
import { useFocusOn } from './useFocusOn.ts'
import { useMarks } from './useMarks.ts'
import { usePassages } from './usePassages.ts'

export type { SelectionFeedbackOptions, SelectionFeedbackState }

const usualKinds: readonly PassageKind[] = ['good', 'bad', 'correction']

/** More around a passage is no more help in finding it. */
const MOST_CONTEXT = 200

/**
 * Feedback on passages of the answer in scope, for an interface of your own: what is selected, what was said, and props
 * for its elements.
 *
 * @example
 * const feedback = useSelectionFeedback()
 * <div {...feedback.getRootProps()}>
 *   <div {...feedback.getAnswerProps()} ref={feedback.answerRef}>{answer}</div>
 *   {feedback.active && (
 *     <button onClick={() => feedback.say({ ...feedback.active.range, kind: 'bad', reasons: ['incorrect'] })}>
 *       Not correct
 *     </button>
 *   )}
 * </div>
 */
export function useSelectionFeedback(options: SelectionFeedbackOptions = {}): SelectionFeedbackState {
  const {
    answer,
    original,
    kinds = usualKinds,
    reasons,
    context = 0,
    value: given,
    defaultValue,
    onValueChange,
    signal,
    disabled: off,
    labels: words,
    // Only where `SelectionFeedback.Root` hands on all of its props: those of its element.
    ...rest
  } = options
  const scope = useFeedback()
  const own = useRef<HTMLElement>(null)
  const rootRef = useRef<HTMLElement>(null)
  const toolbarRef = useRef<HTMLDivElement>(null)
  const answerRef = answer ?? own
  const { passages: value, states, known } = usePassages(given, defaultValue)
  const { active, setActive, check, close } = useActivePassage(answerRef, toolbarRef)
  const focusOn = useFocusOn(rootRef)

  const resubmit = () => {
    for (const { failed } of states) if (failed) scope.submit(failed)
    void scope.client.flush()
  }

  const worst = worstOf(states)
  const widget = widgetOf<SelectionFeedbackLabels>(
    scope,
    worst,
    'selectionFeedback',
    english,
    { disabled: off, labels: words },
    { resubmit },
  )
  const { disabled, notice, retry } = widget
  const { locale } = scope
  const labels: SelectionFeedbackLabels = {
    ...widget.labels,
    reasons: {
      ...english.reasons,
      ...locale?.followUp?.reasons,
      ...locale?.selectionFeedback?.reasons,
      ...words?.reasons,
    },
  }

  const marks = useMemo(() => {
    const others = value.filter((passage) => !active?.kind || !isSamePassage(passage, active.range))
    const said = others.map((passage): Mark => ({ ...passage, look: passage.kind }))
    return active?.kind ? [...said, { ...active.range, look: 'active' } as const] : said
  }, [value, active])
  useMarks(answerRef, marks)

  // An app that turns it off while something is selected.
  useEffect(() => {
    if (off) setActive(null)
  }, [off, setActive])

  const without = (range: PassageRange) => value.filter((passage) => !isSamePassage(passage, range))

  const say = (passage: Passage) => {
    if (disabled) return
    const length = Math.min(context, MOST_CONTEXT)
    const around = length > 0 ? contextOf(answerRef.current?.textContent ?? '', passage, length) : undefined
    scope.submit(signalFor(passage, signal, { original, context: around }))
    known.add(passage)
    setActive(null)
    focusOn(passage)
    // After it: an app's handler that throws is the app's mistake, and costs nobody what they said.
    onValueChange?.([...without(passage), passage].toSorted((one, other) => one.start - other.start))
  }

  const remove = (range: PassageRange) => {
    if (disabled || !value.some((passage) => isSamePassage(passage, range))) return
    scope.submit(withdrawalOf(range))
    known.add(range)
    close()
    onValueChange?.(without(range))
  }

  const model = {
    value,
    active: off ? null : active,
    kinds: [...new Set(kinds)],
    labels,
    disabled,
    answerRef,
    rootRef,
    toolbarRef,
    open: (range: PassageRange, kind: PassageKind) => setActive({ range, kind }),
    close,
  }
  return {
    ...model,
    status: worst.status,
    error: worst.error,
    reasonsOf: (kind) => reasonsFor(kind, reasons, labels.reasons),
    notice,
    say,
    remove,
    retry,
    ...selectionGetters({ ...widget, ...model, rest, check, hide: () => setActive(null) }),
  }
}
