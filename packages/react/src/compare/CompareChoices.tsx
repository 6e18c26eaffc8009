'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { CompareChoice } from './CompareChoice.ts'
import { useCompareContext } from './CompareContext.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Choices`. Children replace the four choices. */
export interface CompareChoicesProps extends ComponentPropsWithoutRef<'div'>, PartProps<CompareState> {}

/** Renders a `<div>` with the role of a radio group, and a choice for each thing that can be found. */
export const CompareChoices = forwardRef<HTMLDivElement, CompareChoicesProps>(function CompareChoices(
  { children, ...props },
  ref,
) {
  const comparison = useCompareContext()
  const choices = children ?? comparison.choices.map((value) => <CompareChoice key={value} value={value} />)
  return usePart('div', comparison.getChoicesProps({ ...props, children: choices }), ref, comparison)
})
