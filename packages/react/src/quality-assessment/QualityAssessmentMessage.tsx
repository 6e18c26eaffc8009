'use client'
import type { ReactNode } from 'react'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'

/** Renders a `<p>` that is always there: says what is missing, why nothing can be submitted, or that it was. */
export function QualityAssessmentMessage(): ReactNode {
  const { isEditing, message, labels, criteria } = useQualityAssessmentContext()
  const isError = criteria.some(({ isMissing }) => isMissing)
  // Each criterion shows what it lacks; this tells it all to whoever does not see it.
  const className = isEditing && isError ? 'fbs-hidden' : 'fbs-quality-message'
  return (
    <p className={className} role="status">
      {isEditing ? message : labels.done}
    </p>
  )
}
