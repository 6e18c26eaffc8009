'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** Props of `SelectionFeedback.Status`. Children replace message and button. */
export interface SelectionFeedbackStatusProps
  extends ComponentPropsWithoutRef<'span'>,
    PartProps<SelectionFeedbackState> {}

/** Renders a `<span>`: says, where something did not get through, that it did not, and offers to send it again. */
export const SelectionFeedbackStatus = forwardRef<HTMLSpanElement, SelectionFeedbackStatusProps>(
  function SelectionFeedbackStatus(props, ref) {
    const feedback = useSelectionFeedbackContext()
    return usePart('span', feedback.getStatusProps(props), ref, feedback)
  },
)
