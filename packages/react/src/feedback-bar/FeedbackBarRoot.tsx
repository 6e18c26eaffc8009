'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { FeedbackBarContext } from './FeedbackBarContext.ts'
import type { FeedbackBarOptions, FeedbackBarState } from './feedbackBarTypes.ts'
import { useFeedbackBar } from './useFeedbackBar.tsx'

/** Props of `FeedbackBar.Root`. */
export interface FeedbackBarRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof FeedbackBarOptions>,
    FeedbackBarOptions,
    PartProps<FeedbackBarState> {}

/** Renders a `<div>`: the row of buttons, what came of them, and the editor are inside. */
export const FeedbackBarRoot = forwardRef<HTMLDivElement, FeedbackBarRootProps>(
  function FeedbackBarRoot(props, ref) {
    const {
      text,
      onCopy,
      onRegenerate,
      onShare,
      onEdit,
      variant,
      reveal,
      signal,
      disabled,
      labels,
      ...rest
    } = props
    const bar = useFeedbackBar(props)
    const root = usePart('div', bar.getRootProps(rest), ref, bar)
    return <FeedbackBarContext.Provider value={{ bar, options: props }}>{root}</FeedbackBarContext.Provider>
  },
)
