'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Cancel`. Children replace the word. */
export interface QualityAssessmentCancelProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<button>` that leaves what was submitted as it is. */
export const QualityAssessmentCancel = forwardRef<HTMLButtonElement, QualityAssessmentCancelProps>(
  function QualityAssessmentCancel(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('button', assessment.getCancelProps(props), ref, assessment)
  },
)
