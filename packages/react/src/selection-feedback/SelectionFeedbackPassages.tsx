'use client'
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { slotNameOf } from './passage.ts'
import { useSelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** Props of `SelectionFeedback.Passages`. Children replace the items. */
export interface SelectionFeedbackPassagesProps
  extends ComponentPropsWithoutRef<'ul'>,
    PartProps<SelectionFeedbackState> {}

interface ListProps extends SelectionFeedbackPassagesProps {
  feedback: SelectionFeedbackState
  list: ForwardedRef<HTMLUListElement>
}

function List({ feedback, list: ref, children, ...props }: ListProps) {
  const items =
    children ??
    feedback.value.map((passage) => (
      <li key={slotNameOf(passage)}>
        <button {...feedback.getPassageProps(passage)} />
      </li>
    ))
  return usePart('ul', feedback.getPassagesProps({ ...props, children: items }), ref, feedback)
}

/**
 * Once something was said of a passage, renders a `<ul>` with a button for each such passage, which opens its form again:
 * for those who cannot see the marks, or select with precision.
 */
export const SelectionFeedbackPassages = forwardRef<HTMLUListElement, SelectionFeedbackPassagesProps>(
  function SelectionFeedbackPassages(props, ref) {
    const feedback = useSelectionFeedbackContext()
    return feedback.value.length > 0 && <List {...props} feedback={feedback} list={ref} />
  },
)
