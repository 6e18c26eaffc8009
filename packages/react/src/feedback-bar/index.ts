export type { FeedbackBarActionPart, FeedbackBarActionProps } from './actionPart.ts'
export { FeedbackBar, type FeedbackBarProps } from './FeedbackBar.tsx'
export type { FeedbackBarButtonProps } from './FeedbackBarButton.ts'
export type { FeedbackBarEditorProps } from './FeedbackBarEditor.tsx'
export type { FeedbackBarItemProps } from './FeedbackBarItem.tsx'
export type { FeedbackBarMoreProps } from './FeedbackBarMore.tsx'
export type { FeedbackBarRootProps } from './FeedbackBarRoot.tsx'
export type { FeedbackBarRowProps } from './FeedbackBarRow.ts'
export type { FeedbackBarStatusProps } from './FeedbackBarStatus.ts'
export type {
  FeedbackBarAction,
  FeedbackBarSignal,
  FeedbackBarSignalName,
  FeedbackBarStatus,
} from './feedbackBar.logic.ts'
export {
  type FeedbackBarActionDataAttributes,
  type FeedbackBarDataAttributes,
  feedbackBarActionDataAttributes,
  feedbackBarDataAttributes,
  feedbackBarToggleDataAttributes,
} from './feedbackBarDataAttributes.ts'
export { type FeedbackBarLabels, feedbackBarLabels } from './feedbackBarLabels.ts'
export type {
  FeedbackBarOptions,
  FeedbackBarReveal,
  FeedbackBarState,
  FeedbackBarVariant,
} from './feedbackBarTypes.ts'
export { useFeedbackBar } from './useFeedbackBar.tsx'
