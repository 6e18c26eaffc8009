'use client'
import { forwardRef } from 'react'
import { usePart } from '../internal/part.tsx'
import type { CorrectionContentProps } from './CorrectionContent.tsx'
import { EditingContext, useCorrectionContext } from './CorrectionContext.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import { useCorrectionText } from './useCorrectionText.ts'

/** The open editor. */
export const CorrectionEditing = forwardRef<HTMLDivElement, CorrectionContentProps>(
  function CorrectionEditing({ children = <CorrectionForm />, ...props }, ref) {
    const { root, options } = useCorrectionContext()
    const editing = useCorrectionText(root, options)
    const content = usePart('div', editing.getContentProps({ ...props, children }), ref, editing)
    return <EditingContext.Provider value={editing}>{content}</EditingContext.Provider>
  },
)
