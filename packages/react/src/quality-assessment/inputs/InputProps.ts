import type { Answer, Criterion } from '../criterion.ts'
import type { QualityAssessmentLabels } from '../qualityLabels.ts'
import type { AskedCriterion } from '../qualityTypes.ts'

/** What the input of a criterion is given. */
export interface InputProps<Kind extends Criterion> {
  asked: AskedCriterion
  criterion: Kind
  labels: QualityAssessmentLabels
  disabled: boolean
  reason: string | undefined
  answer(answer: Answer | null): void
}

/** What every input tells a screen reader of its criterion. */
export function named({ criterion, labelId, errorId, isMissing }: AskedCriterion) {
  return {
    'aria-labelledby': labelId,
    'aria-describedby': errorId,
    'aria-required': criterion.required ?? true,
    'aria-invalid': isMissing || undefined,
  }
}
