'use client'
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useRef } from 'react'
import { mergeRefs } from '../internal/mergeRefs.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { keepInOneRow } from '../internal/row/oneRow.ts'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'
import type { FeedbackBarState } from './feedbackBarTypes.ts'

/** Props of `FeedbackBar.Row`. */
export interface FeedbackBarRowProps extends ComponentPropsWithoutRef<'div'>, PartProps<FeedbackBarState> {}

/**
 * Renders a `<div>` with the role of a toolbar: widgets and buttons are inside. In a compact bar, buttons without room
 * fold into the menu of `FeedbackBar.More`.
 */
export const FeedbackBarRow = forwardRef<HTMLDivElement, FeedbackBarRowProps>(
  function FeedbackBarRow(props, ref) {
    const { bar } = useFeedbackBarContext()
    const own = useRef<HTMLDivElement>(null)
    const merged = useMemo(() => mergeRefs(own, ref), [ref])
    const isCompact = bar.attributes['data-variant'] === 'compact'
    useEffect(() => {
      return isCompact && own.current ? keepInOneRow(own.current) : undefined
    }, [isCompact])
    return usePart('div', bar.getRowProps(props), merged ?? null, bar)
  },
)
