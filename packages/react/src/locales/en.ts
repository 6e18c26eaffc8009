import { compareLabels } from '../compare/compareLabels.ts'
import { correctionLabels } from '../correction-editor/correctionLabels.ts'
import { feedbackBarLabels } from '../feedback-bar/feedbackBarLabels.ts'
import { deliveryLabels } from '../internal/deliveryLabels.ts'
import { qualityAssessmentLabels } from '../quality-assessment/qualityLabels.ts'
import { selectionFeedbackLabels } from '../selection-feedback/selectionFeedbackLabels.ts'
import { starRatingLabels } from '../star-rating/starRatingLabels.ts'
import { thumbsFollowUpLabels } from '../thumbs/followUp/followUpLabels.ts'
import { thumbsLabels } from '../thumbs/thumbsLabels.ts'
import type { Locale } from './Locale.ts'

/** English: what every widget says without a locale. To change some words, and to translate from. */
export const en: Locale = {
  lang: 'en',
  delivery: deliveryLabels,
  compare: compareLabels,
  correctionEditor: correctionLabels,
  feedbackBar: feedbackBarLabels,
  followUp: thumbsFollowUpLabels,
  qualityAssessment: qualityAssessmentLabels,
  selectionFeedback: selectionFeedbackLabels,
  starRating: starRatingLabels,
  thumbs: thumbsLabels,
}
