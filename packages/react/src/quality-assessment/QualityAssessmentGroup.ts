'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Group`. */
export interface QualityAssessmentGroupProps
  extends ComponentPropsWithoutRef<'div'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<div>` with the role of a group and the name of the form, which has none: with one it were a landmark. */
export const QualityAssessmentGroup = forwardRef<HTMLDivElement, QualityAssessmentGroupProps>(
  function QualityAssessmentGroup(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('div', assessment.getGroupProps(props), ref, assessment)
  },
)
