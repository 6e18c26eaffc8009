'use client'
import type { ComponentPropsWithoutRef, MouseEvent } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { type PartProps, usePart } from '../internal/part.ts'
import { createElement, forwardRef } from '../internal/react.ts'
import { useThumbsContext } from './ThumbsContext.ts'
import type { ThumbsState } from './thumbsTypes.ts'

/** Props of `Thumbs.Status`. Children replace message and button. */
export interface ThumbsStatusProps extends ComponentPropsWithoutRef<'span'>, PartProps<ThumbsState> {}

/** Renders a `<span>`: says, where a vote did not get through, that it did not, and offers to send it again. */
export const ThumbsStatus = forwardRef<HTMLSpanElement, ThumbsStatusProps>(function ThumbsStatus(props, ref) {
  const thumbs = useThumbsContext()
  const { attributes, labels, notice, retry } = thumbs
  const onClick = (event: MouseEvent) => {
    // The button goes once its work is done; focus would go with it, to the top of the page.
    event.currentTarget.closest('[role=group]')?.querySelector('button')?.focus()
    retry?.()
  }
  return usePart(
    'span',
    mergeProps<ThumbsStatusProps>({ className: 'fbs-thumbs-status', ...attributes }, props),
    ref,
    thumbs,
    [
      createElement('span', { key: 0, role: 'status' }, notice),
      retry &&
        createElement(
          'button',
          { key: 1, type: 'button', className: 'fbs-thumbs-retry', onClick },
          labels.retry,
        ),
    ],
  )
})
