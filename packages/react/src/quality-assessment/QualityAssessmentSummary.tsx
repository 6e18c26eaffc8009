'use client'
import type { ReactNode } from 'react'
import { useFeedback } from '../provider/useFeedback.ts'
import { QualityAssessmentChange } from './QualityAssessmentChange.ts'
import { useQualityAssessmentContext } from './QualityAssessmentContext.ts'
import { QualityAssessmentStatus } from './QualityAssessmentStatus.ts'
import { wordsOf } from './wordsOf.ts'

/** Renders what was submitted, and the way to change it. */
export function QualityAssessmentSummary(): ReactNode {
  const { criteria, value, labels } = useQualityAssessmentContext()
  const { locale } = useFeedback()
  return (
    <>
      <dl className="fbs-quality-summary">
        {criteria.map(({ criterion, label }) => (
          <div key={criterion.key}>
            <dt>{label}</dt>
            <dd>{wordsOf(criterion, value?.answers, labels, locale)}</dd>
          </div>
        ))}
      </dl>
      {value?.comment && <p className="fbs-quality-comment">{value.comment}</p>}
      <div className="fbs-quality-actions">
        <QualityAssessmentChange />
        <QualityAssessmentStatus />
      </div>
    </>
  )
}
