export type { CorrectionContentProps } from './CorrectionContent.tsx'
export { CorrectionEditor, type CorrectionEditorProps } from './CorrectionEditor.tsx'
export type { CorrectionRootProps } from './CorrectionRoot.tsx'
export type { CorrectionStatusProps } from './CorrectionStatus.ts'
export type { CorrectionTriggerProps } from './CorrectionTrigger.ts'
export type { CorrectionWithdrawProps } from './CorrectionWithdraw.ts'
export { type CorrectionDataAttributes, correctionDataAttributes } from './correctionDataAttributes.ts'
export { type CorrectionLabels, correctionLabels } from './correctionLabels.ts'
export { correctionScore } from './correctionScore.ts'
export type { CorrectionTriggerLabels } from './correctionTriggerLabels.ts'
export type {
  Correction,
  CorrectionChange,
  CorrectionFormat,
  CorrectionOptions,
  CorrectionRootState,
  CorrectionState,
} from './correctionTypes.ts'
export type { TextDiff } from './diff/differ.ts'
export type { DiffPiece } from './diff/pieces.ts'
export type { EditingPart, EditingPartProps } from './editingPart.ts'
export { useCorrection } from './useCorrection.ts'
