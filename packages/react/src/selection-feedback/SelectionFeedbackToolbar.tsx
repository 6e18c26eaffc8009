'use client'
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useMemo } from 'react'
import { mergeRefs } from '../internal/mergeRefs.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import { SelectionFeedbackForm } from './SelectionFeedbackForm.tsx'
import { SelectionFeedbackKind } from './SelectionFeedbackKind.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'
import { useToolbarKeys } from './useToolbarKeys.ts'
import { useToolbarPlace } from './useToolbarPlace.ts'

/** Props of `SelectionFeedback.Toolbar`. Children replace the buttons. */
export interface SelectionFeedbackToolbarProps
  extends ComponentPropsWithoutRef<'div'>,
    PartProps<SelectionFeedbackState> {}

interface ShownProps extends SelectionFeedbackToolbarProps {
  feedback: SelectionFeedbackState
  toolbar: ForwardedRef<HTMLDivElement>
}

function Shown({ feedback, toolbar: ref, children, ...props }: ShownProps) {
  const { toolbarRef, kinds } = feedback
  const merged = useMemo(() => mergeRefs(ref, toolbarRef), [ref, toolbarRef])
  const buttons = children ?? kinds.map((kind) => <SelectionFeedbackKind key={kind} kind={kind} />)
  const toolbar = usePart(
    'div',
    feedback.getToolbarProps({ ...props, children: buttons }),
    merged ?? null,
    feedback,
  )
  useToolbarPlace(feedback)
  useToolbarKeys(toolbarRef)
  return (
    <>
      {toolbar}
      <SelectionFeedbackForm />
    </>
  )
}

/**
 * While a passage is selected, renders a `<div>` at its end with a button for each thing that can be said of it, and the
 * form that such a button opens.
 */
export const SelectionFeedbackToolbar = forwardRef<HTMLDivElement, SelectionFeedbackToolbarProps>(
  function SelectionFeedbackToolbar(props, ref) {
    const feedback = useSelectionFeedbackContext()
    return feedback.active && <Shown {...props} feedback={feedback} toolbar={ref} />
  },
)
