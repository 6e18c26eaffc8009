export type { Assessment } from './assessment.ts'
export type {
  Answer,
  ChoiceCriterion,
  Criterion,
  CriterionOption,
  SliderCriterion,
  StarsCriterion,
} from './criterion.ts'
export { QualityAssessment, type QualityAssessmentProps } from './QualityAssessment.tsx'
export type { QualityAssessmentCancelProps } from './QualityAssessmentCancel.ts'
export type { QualityAssessmentChangeProps } from './QualityAssessmentChange.ts'
export type { QualityAssessmentCommentProps } from './QualityAssessmentComment.ts'
export type { QualityAssessmentCriterionProps } from './QualityAssessmentCriterion.tsx'
export type { QualityAssessmentGroupProps } from './QualityAssessmentGroup.ts'
export type { QualityAssessmentRootProps } from './QualityAssessmentRoot.tsx'
export type { QualityAssessmentStatusProps } from './QualityAssessmentStatus.ts'
export type { QualityAssessmentSubmitProps } from './QualityAssessmentSubmit.ts'
export type { QualityAssessmentWithdrawProps } from './QualityAssessmentWithdraw.ts'
export type { QualityMode, QualitySignal } from './quality.logic.ts'
export {
  type QualityAssessmentDataAttributes,
  qualityAssessmentDataAttributes,
} from './qualityDataAttributes.ts'
export { type QualityAssessmentLabels, qualityAssessmentLabels } from './qualityLabels.ts'
export type { AskedCriterion, QualityAssessmentOptions, QualityAssessmentState } from './qualityTypes.ts'
export { useQualityAssessment } from './useQualityAssessment.tsx'
