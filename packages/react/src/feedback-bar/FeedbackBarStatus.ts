'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'
import type { FeedbackBarState } from './feedbackBarTypes.ts'

/** Props of `FeedbackBar.Status`. Children replace the message. */
export interface FeedbackBarStatusProps
  extends ComponentPropsWithoutRef<'span'>,
    PartProps<FeedbackBarState> {}

/** Renders a `<span>` that tells what came of a button: copied, shared, or neither. */
export const FeedbackBarStatus = forwardRef<HTMLSpanElement, FeedbackBarStatusProps>(
  function FeedbackBarStatus(props, ref) {
    const { bar } = useFeedbackBarContext()
    return usePart('span', bar.getStatusProps(props), ref, bar)
  },
)
