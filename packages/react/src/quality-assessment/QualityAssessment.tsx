'use client'
import type { ReactNode } from 'react'
import { dropIn } from '../internal/dropIn.tsx'
import { focusFirst } from './focusFirst.ts'
import { QualityAssessmentCancel } from './QualityAssessmentCancel.ts'
import { QualityAssessmentChange } from './QualityAssessmentChange.ts'
import { QualityAssessmentComment } from './QualityAssessmentComment.ts'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import { QualityAssessmentCriterion } from './QualityAssessmentCriterion.tsx'
import { QualityAssessmentForm } from './QualityAssessmentForm.tsx'
import { QualityAssessmentGroup } from './QualityAssessmentGroup.ts'
import { QualityAssessmentMessage } from './QualityAssessmentMessage.tsx'
import { QualityAssessmentRoot, type QualityAssessmentRootProps } from './QualityAssessmentRoot.tsx'
import { QualityAssessmentStatus } from './QualityAssessmentStatus.ts'
import { QualityAssessmentSubmit } from './QualityAssessmentSubmit.ts'
import { QualityAssessmentSummary } from './QualityAssessmentSummary.tsx'
import { QualityAssessmentWithdraw } from './QualityAssessmentWithdraw.ts'

/** Props of `QualityAssessment`. Children replace the parts inside. */
export type QualityAssessmentProps = QualityAssessmentRootProps

function Body(): ReactNode {
  const { isEditing, hasMoved } = useQualityAssessmentContext()
  return (
    // Another element, so that focus goes to the first control of what came in the place of the other.
    <QualityAssessmentGroup key={+isEditing} ref={hasMoved ? focusFirst : undefined}>
      {isEditing ? <QualityAssessmentForm /> : <QualityAssessmentSummary />}
    </QualityAssessmentGroup>
  )
}

const parts = [<QualityAssessmentMessage key="message" />, <Body key="body" />]

const DropIn = /* @__PURE__ */ dropIn<HTMLFormElement, QualityAssessmentProps>(
  'QualityAssessment',
  ({ children = parts, ...props }: QualityAssessmentProps, ref) => (
    <QualityAssessmentRoot {...props} ref={ref}>
      {children}
    </QualityAssessmentRoot>
  ),
)

/**
 * Renders a `<form>` with criteria in stars, sliders or choices, a comment, and a button that submits. What was
 * submitted takes its place, with a way to change it.
 */
export const QualityAssessment = /* @__PURE__ */ Object.assign(DropIn, {
  Root: QualityAssessmentRoot,
  Group: QualityAssessmentGroup,
  Message: QualityAssessmentMessage,
  Criterion: QualityAssessmentCriterion,
  Comment: QualityAssessmentComment,
  Submit: QualityAssessmentSubmit,
  Change: QualityAssessmentChange,
  Cancel: QualityAssessmentCancel,
  Withdraw: QualityAssessmentWithdraw,
  Status: QualityAssessmentStatus,
})
