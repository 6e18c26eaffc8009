'use client'
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react'
import { mergeRefs } from '../internal/mergeRefs.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { SelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import type { SelectionFeedbackOptions, SelectionFeedbackState } from './selectionFeedbackTypes.ts'
import { useSelectionFeedback } from './useSelectionFeedback.ts'

/** Props of `SelectionFeedback.Root`. */
export interface SelectionFeedbackRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof SelectionFeedbackOptions>,
    SelectionFeedbackOptions,
    PartProps<SelectionFeedbackState> {}

/** Renders a `<div>`: the answer and what belongs to it are inside. */
export const SelectionFeedbackRoot = forwardRef<HTMLDivElement, SelectionFeedbackRootProps>(
  function SelectionFeedbackRoot(props, ref) {
    const feedback = useSelectionFeedback(props)
    const merged = useMemo(() => mergeRefs(ref, feedback.rootRef), [ref, feedback.rootRef])
    const root = usePart('div', feedback.getRootProps(), merged ?? null, feedback)
    return <SelectionFeedbackContext.Provider value={feedback}>{root}</SelectionFeedbackContext.Provider>
  },
)
