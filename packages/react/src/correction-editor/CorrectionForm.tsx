'use client'
import type { ReactNode } from 'react'
import { useEditingContext } from './CorrectionContext.ts'
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

/** The parts of the editor as the drop-in has them. */
export function CorrectionForm(): ReactNode {
  const { labels, restored } = useEditingContext()
  return (
    <>
      <div className="fbs-correction-row">
        <span className="fbs-correction-title">{labels.field}</span>
        <CorrectionPreviewToggle />
        <CorrectionFormatButton />
      </div>
      <CorrectionField />
      <CorrectionPreview />
      {restored && <p className="fbs-hint">{labels.restored}</p>}
      <CorrectionDiff />
      <CorrectionProblem />
      <CorrectionGuard />
      <div className="fbs-correction-row">
        <CorrectionSubmit />
        <CorrectionCancel />
        <CorrectionReset />
      </div>
    </>
  )
}
