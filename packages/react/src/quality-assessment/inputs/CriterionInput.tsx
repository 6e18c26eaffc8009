'use client'
import type { ReactNode } from 'react'
import { useQualityAssessmentContext } from '../QualityAssessmentContext.ts'
import type { AskedCriterion } from '../qualityTypes.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { SliderInput } from './SliderInput.tsx'
import { StarsInput } from './StarsInput.tsx'

/** Renders the input that a criterion asks for. */
export function CriterionInput({ asked }: { asked: AskedCriterion }): ReactNode {
  const { labels, disabled, reason, answer } = useQualityAssessmentContext()
  const { criterion } = asked
  const props = { asked, labels, disabled, reason, answer: answer.bind(undefined, criterion.key) }
  if (criterion.input === 'choice') return <ChoiceInput {...props} criterion={criterion} />
  if (criterion.input === 'slider') return <SliderInput {...props} criterion={criterion} />
  return <StarsInput {...props} criterion={criterion} />
}
