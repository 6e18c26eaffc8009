'use client'
import { type ComponentPropsWithoutRef, Fragment, forwardRef, type ReactNode } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCompareContext } from './CompareContext.ts'
import type { CompareSide } from './compare.logic.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Answers`. */
export interface CompareAnswersProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    PartProps<CompareState> {
  /** Both answers in an order of yours, or a function that returns one: called for each in the order to show them. */
  children?: ReactNode | ((side: CompareSide) => ReactNode)
}

/** Renders a `<div>`: the answers side by side, below each other where there is no room. */
export const CompareAnswers = forwardRef<HTMLDivElement, CompareAnswersProps>(function CompareAnswers(
  { children, ...props },
  ref,
) {
  const comparison = useCompareContext()
  const answers =
    typeof children === 'function'
      ? comparison.order.map((side) => <Fragment key={side}>{children(side)}</Fragment>)
      : children
  return usePart('div', comparison.getAnswersProps({ ...props, children: answers }), ref, comparison)
})
