'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import type { PassageKind } from './passage.ts'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** Props of `SelectionFeedback.Kind`. Children replace the icon. */
export interface SelectionFeedbackKindProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<SelectionFeedbackState> {
  /** What its form is about. */
  kind: PassageKind
}

/** Renders a `<button>` that opens the form for the selected passage. Put it inside of `SelectionFeedback.Toolbar`. */
export const SelectionFeedbackKind = forwardRef<HTMLButtonElement, SelectionFeedbackKindProps>(
  function SelectionFeedbackKind({ kind, ...props }, ref) {
    const feedback = useSelectionFeedbackContext()
    return usePart('button', feedback.getKindProps(kind, props), ref, feedback)
  },
)
