'use client'
import { dropIn } from '../internal/dropIn.tsx'
import { CorrectionContent } from './CorrectionContent.tsx'
import { CorrectionRoot, type CorrectionRootProps } from './CorrectionRoot.tsx'
import { CorrectionStatus } from './CorrectionStatus.ts'
import { CorrectionTrigger } from './CorrectionTrigger.ts'
import { CorrectionWithdraw } from './CorrectionWithdraw.ts'
import {
  CorrectionCancel,
  CorrectionDiff,
  CorrectionField,
  CorrectionFormatButton,
  CorrectionGuard,
  CorrectionPreview,
  CorrectionPreviewToggle,
  CorrectionProblem,
  CorrectionReset,
  CorrectionSubmit,
} from './correctionParts.ts'

/** Props of `CorrectionEditor`. Children replace the parts inside. */
export type CorrectionEditorProps = CorrectionRootProps

const parts = [
  <CorrectionTrigger key="trigger" />,
  <CorrectionWithdraw key="withdraw" />,
  <CorrectionStatus key="status" />,
  <CorrectionContent key="content" />,
]

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, CorrectionEditorProps>(
  'CorrectionEditor',
  ({ children = parts, ...props }: CorrectionEditorProps, ref) => (
    <CorrectionRoot {...props} ref={ref}>
      {children}
    </CorrectionRoot>
  ),
)

/**
 * Renders a `<div>` with a quiet button that opens an editor of the answer: a field, the changes word by word, and
 * buttons to send, leave and begin again. What is sent is the better answer, with a score by how much it changed.
 */
export const CorrectionEditor = /* @__PURE__ */ Object.assign(DropIn, {
  Root: CorrectionRoot,
  Trigger: CorrectionTrigger,
  Withdraw: CorrectionWithdraw,
  Status: CorrectionStatus,
  Content: CorrectionContent,
  Field: CorrectionField,
  Preview: CorrectionPreview,
  PreviewToggle: CorrectionPreviewToggle,
  Format: CorrectionFormatButton,
  Diff: CorrectionDiff,
  Problem: CorrectionProblem,
  Submit: CorrectionSubmit,
  Cancel: CorrectionCancel,
  Reset: CorrectionReset,
  Guard: CorrectionGuard,
})
