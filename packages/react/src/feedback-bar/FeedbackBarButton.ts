'use client'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'
import type { FeedbackBarState } from './feedbackBarTypes.ts'

/** Props of `FeedbackBar.Button`. Children replace the icon. */
export interface FeedbackBarButtonProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<FeedbackBarState> {
  /** What it does: its name and tooltip, and its words where it has no icon. */
  label: string
  icon?: ReactNode
  /** Whether it is on, for a button that switches something. */
  pressed?: boolean | undefined
}

/** Renders a `<button>` of the app's own, at home in the bar: its look, its keyboard, and its menu where there is no room. */
export const FeedbackBarButton = forwardRef<HTMLButtonElement, FeedbackBarButtonProps>(
  function FeedbackBarButton({ label, icon, pressed, disabled = false, onClick, ...props }, ref) {
    const { bar } = useFeedbackBarContext()
    const off = disabled || bar.disabled
    const own = mergeProps<ComponentPropsWithoutRef<'button'>>(
      {
        type: 'button',
        className: 'fbs-icon-button',
        'aria-label': label,
        'aria-pressed': pressed,
        'aria-disabled': off,
        title: icon ? label : undefined,
        onClick: off ? undefined : onClick,
        children: icon ?? label,
        ...bar.attributes,
        ...{ 'data-disabled': off ? '' : undefined },
      },
      props,
    )
    return usePart('button', own, ref, bar)
  },
)
