'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { QualityAssessmentContext } from './QualityAssessmentContext.ts'
import type { QualityAssessmentOptions, QualityAssessmentState } from './qualityTypes.ts'
import { useQualityAssessment } from './useQualityAssessment.tsx'

/** Props of `QualityAssessment.Root`. */
export interface QualityAssessmentRootProps
  extends Omit<ComponentPropsWithoutRef<'form'>, keyof QualityAssessmentOptions>,
    QualityAssessmentOptions,
    PartProps<QualityAssessmentState> {}

/**
 * Renders a `<form>`: criteria, comment, buttons and messages are inside. It has no name, so that it is no landmark of each
 * answer; with `aria-label` it is one.
 */
export const QualityAssessmentRoot = forwardRef<HTMLFormElement, QualityAssessmentRootProps>(
  function QualityAssessmentRoot(props, ref) {
    const assessment = useQualityAssessment(props)
    const root = usePart('form', assessment.getRootProps(), ref, assessment)
    return <QualityAssessmentContext.Provider value={assessment}>{root}</QualityAssessmentContext.Provider>
  },
)
