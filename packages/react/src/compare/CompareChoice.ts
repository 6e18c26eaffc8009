'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCompareContext } from './CompareContext.ts'
import type { Comparison } from './compare.logic.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Choice`. Children replace its words. */
export interface CompareChoiceProps
  extends Omit<ComponentPropsWithoutRef<'button'>, 'value'>,
    PartProps<CompareState> {
  /** What it says of the two answers. */
  value: Comparison
}

/** Renders a `<button>` with the role of a radio button. Put it inside of `Compare.Choices`. */
export const CompareChoice = forwardRef<HTMLButtonElement, CompareChoiceProps>(function CompareChoice(
  { value, ...props },
  ref,
) {
  const comparison = useCompareContext()
  return usePart('button', comparison.getChoiceProps(value, props), ref, comparison)
})
