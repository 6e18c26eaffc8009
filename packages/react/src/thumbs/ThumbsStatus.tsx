'use client'
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react'
import { type PartProps, usePart } from '../internal/part.ts'
import { useThumbsContext } from './ThumbsContext.ts'
import type { ThumbsState } from './useThumbs.ts'

/** Props of `Thumbs.Status`. Children replace message and button. */
export interface ThumbsStatusProps extends ComponentPropsWithoutRef<'span'>, PartProps<ThumbsState> {}

/** Renders a `<span>`: says, where a vote did not get through, that it did not, and offers to send it again. */
export const ThumbsStatus = forwardRef<HTMLSpanElement, ThumbsStatusProps>(function ThumbsStatus(props, ref) {
  const thumbs = useThumbsContext()
  const retry = (event: MouseEvent) => {
    // The button goes once its work is done; focus would go with it, to the top of the page.
    event.currentTarget.closest('[role=group]')?.querySelector('button')?.focus()
    thumbs.retry()
  }
  return usePart(
    'span',
    { className: 'fbs-thumbs-status', ...thumbs.attributes },
    props,
    ref,
    thumbs,
    <>
      <span role="status">{thumbs.notice}</span>
      {thumbs.canRetry && (
        <button type="button" className="fbs-thumbs-retry" onClick={retry}>
          {thumbs.labels.retry}
        </button>
      )}
    </>,
  )
})
