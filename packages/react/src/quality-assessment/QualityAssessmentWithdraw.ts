'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentState } from './qualityTypes.ts'

/** Props of `QualityAssessment.Withdraw`. Children replace the word. */
export interface QualityAssessmentWithdrawProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<QualityAssessmentState> {}

/** Renders a `<button>` that takes back what was submitted. */
export const QualityAssessmentWithdraw = forwardRef<HTMLButtonElement, QualityAssessmentWithdrawProps>(
  function QualityAssessmentWithdraw(props, ref) {
    const assessment = useQualityAssessmentContext()
    return usePart('button', assessment.getWithdrawProps(props), ref, assessment)
  },
)
