'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCompareContext } from './CompareContext.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Undo`. Children replace its word. */
export interface CompareUndoProps extends ComponentPropsWithoutRef<'button'>, PartProps<CompareState> {}

/** Renders a `<button>`: takes back what was found. Hidden where there is nothing to take back. */
export const CompareUndo = forwardRef<HTMLButtonElement, CompareUndoProps>(function CompareUndo(props, ref) {
  const comparison = useCompareContext()
  return usePart('button', comparison.getUndoProps(props), ref, comparison)
})
