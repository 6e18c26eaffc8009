'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCorrectionContext } from './CorrectionContext.ts'
import type { CorrectionRootState } from './correctionTypes.ts'

/** Props of `CorrectionEditor.Status`. */
export interface CorrectionStatusProps
  extends ComponentPropsWithoutRef<'span'>,
    PartProps<CorrectionRootState> {}

/** Renders a `<span>`: says that a correction was sent, or that it was not, and offers to send it again. */
export const CorrectionStatus = forwardRef<HTMLSpanElement, CorrectionStatusProps>(
  function CorrectionStatus(props, ref) {
    const { root } = useCorrectionContext()
    return usePart('span', root.getStatusProps(props), ref, root)
  },
)
