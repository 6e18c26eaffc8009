'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCompareContext } from './CompareContext.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Bar`. Children go inside. */
export interface CompareBarProps extends ComponentPropsWithoutRef<'div'>, PartProps<CompareState> {}

/** Renders a `<div>`: choices, undo and message of a comparison are inside. */
export const CompareBar = forwardRef<HTMLDivElement, CompareBarProps>(function CompareBar(props, ref) {
  const comparison = useCompareContext()
  return usePart('div', comparison.getBarProps(props), ref, comparison)
})
