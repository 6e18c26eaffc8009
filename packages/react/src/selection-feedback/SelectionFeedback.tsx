'use client'
import { dropIn } from '../internal/dropIn.tsx'
import { SelectionFeedbackAnswer } from './SelectionFeedbackAnswer.ts'
import { SelectionFeedbackHint } from './SelectionFeedbackHint.ts'
import { SelectionFeedbackKind } from './SelectionFeedbackKind.ts'
import { SelectionFeedbackPassages } from './SelectionFeedbackPassages.tsx'
import { SelectionFeedbackRoot, type SelectionFeedbackRootProps } from './SelectionFeedbackRoot.tsx'
import { SelectionFeedbackStatus } from './SelectionFeedbackStatus.ts'
import { SelectionFeedbackToolbar } from './SelectionFeedbackToolbar.tsx'

/**
 * Props of `SelectionFeedback`. Children are the answer as you render it; with `answer`, an element elsewhere, there are
 * none. With `asChild`, the child is the root, and all parts are inside of it.
 */
export type SelectionFeedbackProps = SelectionFeedbackRootProps

const parts = [
  <SelectionFeedbackToolbar key="toolbar" />,
  <SelectionFeedbackPassages key="passages" />,
  <SelectionFeedbackHint key="hint" />,
  <SelectionFeedbackStatus key="status" />,
]

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, SelectionFeedbackProps>(
  'SelectionFeedback',
  ({ children, ...props }: SelectionFeedbackProps, ref) => (
    <SelectionFeedbackRoot {...props} ref={ref}>
      {props.asChild ? (
        children
      ) : (
        <>
          {!props.answer && <SelectionFeedbackAnswer>{children}</SelectionFeedbackAnswer>}
          {parts}
        </>
      )}
    </SelectionFeedbackRoot>
  ),
  // An element, as docgen knows a component by that.
  ({ children }: SelectionFeedbackProps) => <>{children}</>,
)

/**
 * Renders a `<div>` around an answer. Who selects a passage of it finds a small toolbar at its end: the passage is good, or
 * bad, or should read otherwise, each with a form in a popover. What was said is marked in the text, without a change to
 * its elements, and listed below.
 */
export const SelectionFeedback = /* @__PURE__ */ Object.assign(DropIn, {
  Root: SelectionFeedbackRoot,
  Answer: SelectionFeedbackAnswer,
  Toolbar: SelectionFeedbackToolbar,
  Kind: SelectionFeedbackKind,
  Passages: SelectionFeedbackPassages,
  Hint: SelectionFeedbackHint,
  Status: SelectionFeedbackStatus,
})
