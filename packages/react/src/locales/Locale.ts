import type { CompareLabels } from '../compare/compareLabels.ts'
import type { CorrectionLabels } from '../correction-editor/correctionLabels.ts'
import type { FeedbackBarLabels } from '../feedback-bar/feedbackBarLabels.ts'
import type { DeliveryLabels } from '../internal/deliveryLabels.ts'
import type { QualityAssessmentLabels } from '../quality-assessment/qualityLabels.ts'
import type { SelectionFeedbackLabels } from '../selection-feedback/selectionFeedbackLabels.ts'
import type { StarRatingLabels } from '../star-rating/starRatingLabels.ts'
import type { ThumbsFollowUpLabels } from '../thumbs/followUp/followUpLabels.ts'
import type { ThumbsLabels } from '../thumbs/thumbsLabels.ts'

/** The words of one widget, beside those of delivery. */
type Own<Labels> = Omit<Labels, keyof DeliveryLabels>

/** Every word of the kit in one language: for `<FeedbackProvider locale>`. */
export interface Locale {
  /** BCP 47, such as `pt-BR`. */
  lang: string
  delivery: DeliveryLabels
  compare: Own<CompareLabels>
  correctionEditor: Own<CorrectionLabels>
  feedbackBar: Own<FeedbackBarLabels>
  qualityAssessment: Own<QualityAssessmentLabels>
  selectionFeedback: Own<SelectionFeedbackLabels>
  starRating: Own<StarRatingLabels>
  thumbs: Own<ThumbsLabels>
  followUp: ThumbsFollowUpLabels
}
