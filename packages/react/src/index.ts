export {
  type BackoffOptions,
  backoff,
  buildSignal,
  type ClientOptions,
  type Clock,
  correction,
  createFeedbackClient,
  createFeedbackFetch,
  decodeFeedbackToken,
  type FeedbackAnswer,
  type FeedbackClient,
  type FeedbackClientOptions,
  FeedbackError,
  type FeedbackErrorCode,
  type FeedbackEvent,
  type FeedbackFetchOptions,
  type FeedbackTarget,
  isWithdrawal,
  type OutboxEntry,
  type OutboxStore,
  type PendingSignal,
  parseTarget,
  questionAsked,
  type Receipt,
  readFeedbackTarget,
  type SignalOptions,
  type SignalStatus,
  type Slot,
  type SlotState,
  type StoredSignal,
  serializeTarget,
  starRating,
  type TargetOptions,
  type TokenState,
  type TrackingSettings,
  thumbsDown,
  thumbsUp,
  tokenState,
  withdrawal,
} from '@feedback-signals/browser'
export type { FeedbackSignalInput } from '@feedback-signals/protocol'
export { Compare, type CompareProps } from './compare/Compare.tsx'
export type { CompareAnswerProps } from './compare/CompareAnswer.tsx'
export type { CompareAnswersProps } from './compare/CompareAnswers.tsx'
export type { CompareBarProps } from './compare/CompareBar.ts'
export type { CompareChoiceProps } from './compare/CompareChoice.ts'
export type { CompareChoicesProps } from './compare/CompareChoices.tsx'
export type { CompareNameProps } from './compare/CompareName.ts'
export type { CompareRootProps } from './compare/CompareRoot.tsx'
export type { CompareStatusProps } from './compare/CompareStatus.ts'
export type { CompareUndoProps } from './compare/CompareUndo.ts'
export type { CompareSide, CompareSignal, Comparison } from './compare/compare.logic.ts'
export { type CompareDataAttributes, compareDataAttributes } from './compare/compareDataAttributes.ts'
export { type CompareLabels, compareLabels } from './compare/compareLabels.ts'
export type { CompareGetters, CompareOptions, CompareState } from './compare/compareTypes.ts'
export { useCompare } from './compare/useCompare.ts'
export type { CorrectionContentProps } from './correction-editor/CorrectionContent.tsx'
export { CorrectionEditor, type CorrectionEditorProps } from './correction-editor/CorrectionEditor.tsx'
export type { CorrectionRootProps } from './correction-editor/CorrectionRoot.tsx'
export type { CorrectionStatusProps } from './correction-editor/CorrectionStatus.ts'
export type { CorrectionTriggerProps } from './correction-editor/CorrectionTrigger.ts'
export type { CorrectionWithdrawProps } from './correction-editor/CorrectionWithdraw.ts'
export {
  type CorrectionDataAttributes,
  correctionDataAttributes,
} from './correction-editor/correctionDataAttributes.ts'
export { type CorrectionLabels, correctionLabels } from './correction-editor/correctionLabels.ts'
export { correctionScore } from './correction-editor/correctionScore.ts'
export type { CorrectionTriggerLabels } from './correction-editor/correctionTriggerLabels.ts'
export type {
  Correction,
  CorrectionChange,
  CorrectionFormat,
  CorrectionOptions,
  CorrectionRootState,
  CorrectionState,
} from './correction-editor/correctionTypes.ts'
export type { TextDiff } from './correction-editor/diff/differ.ts'
export type { DiffPiece } from './correction-editor/diff/pieces.ts'
export type { EditingPart, EditingPartProps } from './correction-editor/editingPart.ts'
export { useCorrection } from './correction-editor/useCorrection.ts'
export type { FeedbackBarActionPart, FeedbackBarActionProps } from './feedback-bar/actionPart.ts'
export { FeedbackBar, type FeedbackBarProps } from './feedback-bar/FeedbackBar.tsx'
export type { FeedbackBarButtonProps } from './feedback-bar/FeedbackBarButton.ts'
export type { FeedbackBarEditorProps } from './feedback-bar/FeedbackBarEditor.tsx'
export type { FeedbackBarItemProps } from './feedback-bar/FeedbackBarItem.tsx'
export type { FeedbackBarMoreProps } from './feedback-bar/FeedbackBarMore.tsx'
export type { FeedbackBarRootProps } from './feedback-bar/FeedbackBarRoot.tsx'
export type { FeedbackBarRowProps } from './feedback-bar/FeedbackBarRow.ts'
export type { FeedbackBarStatusProps } from './feedback-bar/FeedbackBarStatus.ts'
export type {
  FeedbackBarAction,
  FeedbackBarSignal,
  FeedbackBarSignalName,
  FeedbackBarStatus,
} from './feedback-bar/feedbackBar.logic.ts'
export {
  type FeedbackBarActionDataAttributes,
  type FeedbackBarDataAttributes,
  feedbackBarActionDataAttributes,
  feedbackBarDataAttributes,
  feedbackBarToggleDataAttributes,
} from './feedback-bar/feedbackBarDataAttributes.ts'
export { type FeedbackBarLabels, feedbackBarLabels } from './feedback-bar/feedbackBarLabels.ts'
export type {
  FeedbackBarOptions,
  FeedbackBarReveal,
  FeedbackBarState,
  FeedbackBarVariant,
} from './feedback-bar/feedbackBarTypes.ts'
export { useFeedbackBar } from './feedback-bar/useFeedbackBar.tsx'
export type { SignalFields } from './hooks/ownSignal.ts'
export type { TrackedAnswerOptions, TrackedRef } from './hooks/trackedTypes.ts'
export {
  type ActionFunctions,
  type ActionTracking,
  type UseActionTrackingOptions,
  useActionTracking,
} from './hooks/useActionTracking.ts'
export {
  type CopyTracking,
  type UseCopyTrackingOptions,
  useCopyTracking,
} from './hooks/useCopyTracking.ts'
export { type DwellTime, type UseDwellTimeOptions, useDwellTime } from './hooks/useDwellTime.ts'
export {
  type IgnoreTracking,
  type UseIgnoreTrackingOptions,
  useIgnoreTracking,
} from './hooks/useIgnoreTracking.ts'
export {
  type ImplicitSignals,
  type UseImplicitSignalsOptions,
  useImplicitSignals,
} from './hooks/useImplicitSignals.ts'
export { type OwnSignal, type UseSignalOptions, useSignal } from './hooks/useSignal.ts'
export {
  CheckIcon,
  CopyIcon,
  EditIcon,
  MoreIcon,
  RegenerateIcon,
  ShareIcon,
} from './icons/actions.tsx'
export { CommentIcon } from './icons/comment.tsx'
export { ThumbDownIcon, ThumbUpIcon } from './icons/thumbs.tsx'
export type { StarDataAttributes } from './internal/rating/useStars.tsx'
export type { Locale } from './locales/Locale.ts'
export { Feedback, type FeedbackProps } from './provider/Feedback.tsx'
export type { FeedbackScope } from './provider/FeedbackContext.ts'
export { FeedbackProvider, type FeedbackProviderProps } from './provider/FeedbackProvider.tsx'
export { useFeedback } from './provider/useFeedback.ts'
export type { Assessment } from './quality-assessment/assessment.ts'
export type {
  Answer,
  ChoiceCriterion,
  Criterion,
  CriterionOption,
  SliderCriterion,
  StarsCriterion,
} from './quality-assessment/criterion.ts'
export { QualityAssessment, type QualityAssessmentProps } from './quality-assessment/QualityAssessment.tsx'
export type { QualityAssessmentCancelProps } from './quality-assessment/QualityAssessmentCancel.ts'
export type { QualityAssessmentChangeProps } from './quality-assessment/QualityAssessmentChange.ts'
export type { QualityAssessmentCommentProps } from './quality-assessment/QualityAssessmentComment.ts'
export type { QualityAssessmentCriterionProps } from './quality-assessment/QualityAssessmentCriterion.tsx'
export type { QualityAssessmentGroupProps } from './quality-assessment/QualityAssessmentGroup.ts'
export type { QualityAssessmentRootProps } from './quality-assessment/QualityAssessmentRoot.tsx'
export type { QualityAssessmentStatusProps } from './quality-assessment/QualityAssessmentStatus.ts'
export type { QualityAssessmentSubmitProps } from './quality-assessment/QualityAssessmentSubmit.ts'
export type { QualityAssessmentWithdrawProps } from './quality-assessment/QualityAssessmentWithdraw.ts'
export type { QualityMode, QualitySignal } from './quality-assessment/quality.logic.ts'
export {
  type QualityAssessmentDataAttributes,
  qualityAssessmentDataAttributes,
} from './quality-assessment/qualityDataAttributes.ts'
export { type QualityAssessmentLabels, qualityAssessmentLabels } from './quality-assessment/qualityLabels.ts'
export type {
  AskedCriterion,
  QualityAssessmentOptions,
  QualityAssessmentState,
} from './quality-assessment/qualityTypes.ts'
export { useQualityAssessment } from './quality-assessment/useQualityAssessment.tsx'
export type { SelectionFeedbackSignal } from './selection-feedback/passage.logic.ts'
export type { Passage, PassageKind, PassageRange } from './selection-feedback/passage.ts'
export { SelectionFeedback, type SelectionFeedbackProps } from './selection-feedback/SelectionFeedback.tsx'
export type { SelectionFeedbackAnswerProps } from './selection-feedback/SelectionFeedbackAnswer.ts'
export type { SelectionFeedbackHintProps } from './selection-feedback/SelectionFeedbackHint.ts'
export type { SelectionFeedbackKindProps } from './selection-feedback/SelectionFeedbackKind.ts'
export type { SelectionFeedbackPassagesProps } from './selection-feedback/SelectionFeedbackPassages.tsx'
export type { SelectionFeedbackRootProps } from './selection-feedback/SelectionFeedbackRoot.tsx'
export type { SelectionFeedbackStatusProps } from './selection-feedback/SelectionFeedbackStatus.ts'
export type { SelectionFeedbackToolbarProps } from './selection-feedback/SelectionFeedbackToolbar.tsx'
export {
  type SelectionFeedbackDataAttributes,
  selectionFeedbackDataAttributes,
} from './selection-feedback/selectionFeedbackDataAttributes.ts'
export {
  type SelectionFeedbackLabels,
  selectionFeedbackLabels,
} from './selection-feedback/selectionFeedbackLabels.ts'
export type {
  ActivePassage,
  SelectionFeedbackGetters,
  SelectionFeedbackOptions,
  SelectionFeedbackState,
  SelectionReason,
} from './selection-feedback/selectionFeedbackTypes.ts'
export { useSelectionFeedback } from './selection-feedback/useSelectionFeedback.ts'
export { StarRating, type StarRatingProps } from './star-rating/StarRating.tsx'
export type { StarRatingRootProps } from './star-rating/StarRatingRoot.tsx'
export type { StarRatingStarProps } from './star-rating/StarRatingStar.ts'
export type { StarRatingStarsProps } from './star-rating/StarRatingStars.ts'
export type { StarRatingStatusProps } from './star-rating/StarRatingStatus.ts'
export type { StarRatingTextProps } from './star-rating/StarRatingText.ts'
export type { StarRatingSignal, StarScore } from './star-rating/starRating.logic.ts'
export {
  type StarRatingDataAttributes,
  starDataAttributes,
  starRatingDataAttributes,
} from './star-rating/starRatingDataAttributes.ts'
export { type StarRatingLabels, starRatingLabels } from './star-rating/starRatingLabels.ts'
export type { StarRatingOptions, StarRatingState } from './star-rating/starRatingTypes.ts'
export { useStarRating } from './star-rating/useStarRating.tsx'
export {
  type ThumbsDefaultReason,
  type ThumbsFollowUpLabels,
  thumbsFollowUpLabels,
} from './thumbs/followUp/followUpLabels.ts'
export type {
  ThumbsDetails,
  ThumbsFollowUpOptions,
  ThumbsFollowUpState,
  ThumbsReason,
} from './thumbs/followUp/followUpTypes.ts'
export { useThumbsFollowUp } from './thumbs/followUp/useThumbsFollowUp.ts'
export { Thumbs, type ThumbsProps } from './thumbs/Thumbs.tsx'
export type { ThumbsDownProps } from './thumbs/ThumbsDown.ts'
export type { ThumbsFollowUpProps } from './thumbs/ThumbsFollowUp.tsx'
export type { ThumbsRootProps } from './thumbs/ThumbsRoot.tsx'
export type { ThumbsStatusProps } from './thumbs/ThumbsStatus.ts'
export type { ThumbsUpProps } from './thumbs/ThumbsUp.ts'
export type { Thumb, ThumbsFollowUp, ThumbsSignal, ThumbsStatus } from './thumbs/thumbs.logic.ts'
export { type ThumbsDataAttributes, thumbsDataAttributes } from './thumbs/thumbsDataAttributes.ts'
export { type ThumbsLabels, thumbsLabels } from './thumbs/thumbsLabels.ts'
export type { ThumbsOptions, ThumbsState } from './thumbs/thumbsTypes.ts'
export { useThumbs } from './thumbs/useThumbs.tsx'
