'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { CompareContext } from './CompareContext.ts'
import type { CompareOptions, CompareState } from './compareTypes.ts'
import { useCompare } from './useCompare.ts'

/** Props of `Compare.Root`. */
export interface CompareRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof CompareOptions>,
    CompareOptions,
    PartProps<CompareState> {}

/** Renders a `<div>`: the two answers and the choices are inside. */
export const CompareRoot = forwardRef<HTMLDivElement, CompareRootProps>(function CompareRoot(props, ref) {
  const comparison = useCompare(props)
  const root = usePart('div', comparison.getRootProps(), ref, comparison)
  return <CompareContext.Provider value={comparison}>{root}</CompareContext.Provider>
})
