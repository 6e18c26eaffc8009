'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useCompareContext } from './CompareContext.ts'
import type { CompareState } from './compareTypes.ts'

/** Props of `Compare.Status`. Children replace message and button. */
export interface CompareStatusProps extends ComponentPropsWithoutRef<'span'>, PartProps<CompareState> {}

/** Renders a `<span>`: says, where a choice did not get through, that it did not, and offers to send it again. */
export const CompareStatus = forwardRef<HTMLSpanElement, CompareStatusProps>(
  function CompareStatus(props, ref) {
    const comparison = useCompareContext()
    return usePart('span', comparison.getStatusProps(props), ref, comparison)
  },
)
