'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Submit`. Children replace the word. */
export interface QualityAssessmentSubmitProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<button>` that submits the form. */
export const QualityAssessmentSubmit = forwardRef<HTMLButtonElement, QualityAssessmentSubmitProps>(
  function QualityAssessmentSubmit(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('button', assessment.getSubmitProps(props), ref, assessment)
  },
)
