'use client'
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react'
import { mergeRefs } from '../internal/mergeRefs.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** Props of `SelectionFeedback.Answer`. */
export interface SelectionFeedbackAnswerProps
  extends ComponentPropsWithoutRef<'div'>,
    PartProps<SelectionFeedbackState> {}

/** Renders a `<div>`: the answer's text, and nothing else, as offsets count all text inside. */
export const SelectionFeedbackAnswer = forwardRef<HTMLDivElement, SelectionFeedbackAnswerProps>(
  function SelectionFeedbackAnswer(props, ref) {
    const feedback = useSelectionFeedbackContext()
    const merged = useMemo(() => mergeRefs(ref, feedback.answerRef), [ref, feedback.answerRef])
    return usePart('div', feedback.getAnswerProps(props), merged ?? null, feedback)
  },
)
