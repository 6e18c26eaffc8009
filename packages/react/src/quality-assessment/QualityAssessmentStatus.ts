'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Status`. Children replace message and button. */
export interface QualityAssessmentStatusProps
  extends ComponentPropsWithoutRef<'span'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<span>`: says, where an assessment did not get through, that it did not, and offers to send it again. */
export const QualityAssessmentStatus = forwardRef<HTMLSpanElement, QualityAssessmentStatusProps>(
  function QualityAssessmentStatus(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('span', assessment.getStatusProps(props), ref, assessment)
  },
)
