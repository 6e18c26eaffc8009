export type { SelectionFeedbackSignal } from './passage.logic.ts'
export type { Passage, PassageKind, PassageRange } from './passage.ts'
export { SelectionFeedback, type SelectionFeedbackProps } from './SelectionFeedback.tsx'
export type { SelectionFeedbackAnswerProps } from './SelectionFeedbackAnswer.ts'
export type { SelectionFeedbackHintProps } from './SelectionFeedbackHint.ts'
export type { SelectionFeedbackKindProps } from './SelectionFeedbackKind.ts'
export type { SelectionFeedbackPassagesProps } from './SelectionFeedbackPassages.tsx'
export type { SelectionFeedbackRootProps } from './SelectionFeedbackRoot.tsx'
export type { SelectionFeedbackStatusProps } from './SelectionFeedbackStatus.ts'
export type { SelectionFeedbackToolbarProps } from './SelectionFeedbackToolbar.tsx'
export {
  type SelectionFeedbackDataAttributes,
  selectionFeedbackDataAttributes,
} from './selectionFeedbackDataAttributes.ts'
export { type SelectionFeedbackLabels, selectionFeedbackLabels } from './selectionFeedbackLabels.ts'
export type {
  ActivePassage,
  SelectionFeedbackGetters,
  SelectionFeedbackOptions,
  SelectionFeedbackState,
  SelectionReason,
} from './selectionFeedbackTypes.ts'
export { useSelectionFeedback } from './useSelectionFeedback.ts'
