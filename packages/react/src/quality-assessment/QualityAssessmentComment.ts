'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Comment`. */
export interface QualityAssessmentCommentProps
  extends ComponentPropsWithoutRef<'textarea'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<textarea>` for free words. */
export const QualityAssessmentComment = forwardRef<HTMLTextAreaElement, QualityAssessmentCommentProps>(
  function QualityAssessmentComment(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('textarea', assessment.getCommentProps(props), ref, assessment)
  },
)
