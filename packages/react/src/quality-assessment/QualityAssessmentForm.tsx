'use client'
import type { ReactNode } from 'react'
import { QualityAssessmentCancel } from './QualityAssessmentCancel.ts'
import { QualityAssessmentComment } from './QualityAssessmentComment.ts'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import { QualityAssessmentCriterion } from './QualityAssessmentCriterion.tsx'
import { QualityAssessmentStatus } from './QualityAssessmentStatus.ts'
import { QualityAssessmentSubmit } from './QualityAssessmentSubmit.ts'
import { QualityAssessmentWithdraw } from './QualityAssessmentWithdraw.ts'

/** Renders what can be filled in. */
export function QualityAssessmentForm(): ReactNode {
  const { criteria, value, hasComment } = useQualityAssessmentContext()
  return (
    <>
      {criteria.map(({ criterion: { key } }) => (
        <QualityAssessmentCriterion key={key} name={key} />
      ))}
      {hasComment && <QualityAssessmentComment />}
      <div className="fbs-quality-actions">
        <QualityAssessmentSubmit />
        {value && (
          <>
            <QualityAssessmentCancel />
            <QualityAssessmentWithdraw />
          </>
        )}
        <QualityAssessmentStatus />
      </div>
    </>
  )
}
