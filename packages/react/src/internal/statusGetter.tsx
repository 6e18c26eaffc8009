'use client'
import type { ComponentPropsWithoutRef, MouseEvent } from 'react'
import { mergeProps } from './mergeProps.ts'
import type { WidgetDataAttributes } from './useWidget.tsx'

type SpanProps = ComponentPropsWithoutRef<'span'>

/** The prop getter of a widget's status: what there is to tell, and a button to retry where that can be done. */
export const statusGetter = (
  notice: string | undefined,
  retry: (() => void) | undefined,
  retryLabel: string,
  attributes: WidgetDataAttributes,
) => {
  return (props?: SpanProps): SpanProps => {
    // Made when it is asked for: of a thousand rows few have something to tell.
    const onRetry = ({ currentTarget }: MouseEvent) => {
      // The button goes once its work is done; focus would go with it, to the top of the page.
      currentTarget
        .closest('[role$=group],form,:has([role=radiogroup])')
        ?.querySelector<HTMLElement>('button,input,[tabindex="0"]')
        ?.focus()
      retry?.()
    }
    return mergeProps<SpanProps>(
      {
        className: 'fbs-status',
        children: [
          <span key="status" role="status">
            {notice}
          </span>,
          // Without a word an app tells of it elsewhere, and offers to retry there.
          retry && notice && (
            <button key="button" type="button" className="fbs-retry" onClick={onRetry}>
              {retryLabel}
            </button>
          ),
        ],
        ...attributes,
      },
      props,
    )
  }
}
