'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCompareContext } from './CompareContext.ts'
import type { CompareSide } from './compare.logic.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Name`. Children replace "Answer 1" and "Answer 2". */
export interface CompareNameProps extends ComponentPropsWithoutRef<'span'>, PartProps<CompareState> {
  /** Which of the two it names. */
  side: CompareSide
}

/** Renders a `<span>`: what the choices call this answer. */
export const CompareName = forwardRef<HTMLSpanElement, CompareNameProps>(function CompareName(
  { side, ...props },
  ref,
) {
  const comparison = useCompareContext()
  return usePart('span', comparison.getNameProps(side, props), ref, comparison)
})
