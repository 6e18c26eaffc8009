'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCorrectionContext } from './CorrectionContext.ts'
import type { CorrectionRootState } from './correctionTypes.ts'

/** Props of `CorrectionEditor.Withdraw`. */
export interface CorrectionWithdrawProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<CorrectionRootState> {}

/** Renders a `<button>` that takes a correction back; hidden where none stands. */
export const CorrectionWithdraw = forwardRef<HTMLButtonElement, CorrectionWithdrawProps>(
  function CorrectionWithdraw(props, ref) {
    const { root } = useCorrectionContext()
    return usePart('button', root.getWithdrawProps(props), ref, root)
  },
)
