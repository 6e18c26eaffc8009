'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Change`. Children replace the word. */
export interface QualityAssessmentChangeProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<button>` that opens what was submitted. */
export const QualityAssessmentChange = forwardRef<HTMLButtonElement, QualityAssessmentChangeProps>(
  function QualityAssessmentChange(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('button', assessment.getChangeProps(props), ref, assessment)
  },
)
