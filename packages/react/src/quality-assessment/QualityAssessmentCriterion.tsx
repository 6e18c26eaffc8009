'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { required } from '../internal/required.ts'
import { CriterionInput } from './inputs/CriterionInput.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Criterion`. Children replace label, input and error. */
export interface QualityAssessmentCriterionProps
  extends ComponentPropsWithoutRef<'div'>,
    PartProps<QualityAssessmentState> {
  /** The key of one of the criteria. */
  name: string
}

/** Renders a `<div>`: one criterion with its label, its input and what is missing. */
export const QualityAssessmentCriterion = forwardRef<HTMLDivElement, QualityAssessmentCriterionProps>(
  function QualityAssessmentCriterion({ name, ...props }, ref) {
    const assessment = useQualityAssessmentContext()
    const { criteria, labels } = assessment
    const asked = required(
      criteria.find(({ criterion }) => criterion.key === name),
      `The criterion "${name}"`,
    )
    const { criterion, label, labelId, errorId, isMissing } = asked
    const content = [
      <span key="label" className="fbs-criterion-label">
        <span id={labelId}>{label}</span>
        {criterion.required === false && <span className="fbs-hint"> ({labels.optional})</span>}
        {criterion.description && <span className="fbs-criterion-description">{criterion.description}</span>}
      </span>,
      <CriterionInput key="input" asked={asked} />,
      <span key="error" id={errorId} className="fbs-error">
        {isMissing && labels.unmet([label])}
      </span>,
    ]
    return usePart(
      'div',
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { className: 'fbs-criterion', children: content, ...assessment.attributes },
        props,
      ),
      ref,
      assessment,
    )
  },
)
