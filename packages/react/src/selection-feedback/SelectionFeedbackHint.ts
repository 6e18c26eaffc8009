'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** Props of `SelectionFeedback.Hint`. Children replace its words. */
export interface SelectionFeedbackHintProps
  extends ComponentPropsWithoutRef<'span'>,
    PartProps<SelectionFeedbackState> {}

/** Renders a `<span>`: tells a screen reader of the toolbar as it comes, and how to get there. Not seen. */
export const SelectionFeedbackHint = forwardRef<HTMLSpanElement, SelectionFeedbackHintProps>(
  function SelectionFeedbackHint(props, ref) {
    const feedback = useSelectionFeedbackContext()
    return usePart('span', feedback.getHintProps(props), ref, feedback)
  },
)
