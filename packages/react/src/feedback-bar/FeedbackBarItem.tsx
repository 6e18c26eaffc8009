'use client'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useContext } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'
import { FeedbackBarMenuContext } from './FeedbackBarMenuContext.ts'
import type { FeedbackBarState } from './feedbackBarTypes.ts'

/** Props of `FeedbackBar.Item`. Children replace its words. */
export interface FeedbackBarItemProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<FeedbackBarState> {
  icon?: ReactNode
  /** Whether it is on, for an item that switches something. */
  pressed?: boolean | undefined
}

/**
 * Renders a `<button>` with the role of a menu item. The menu closes after `onClick`, unless that calls
 * `preventDefault()`.
 */
export const FeedbackBarItem = forwardRef<HTMLButtonElement, FeedbackBarItemProps>(function FeedbackBarItem(
  { icon, pressed, disabled = false, onClick, children, ...props },
  ref,
) {
  const { bar } = useFeedbackBarContext()
  const close = useContext(FeedbackBarMenuContext)
  const off = disabled || bar.disabled
  const own = mergeProps<ComponentPropsWithoutRef<'button'>>(
    {
      type: 'button',
      className: 'fbs-bar-item',
      role: pressed === undefined ? 'menuitem' : 'menuitemcheckbox',
      'aria-checked': pressed,
      'aria-disabled': off,
      onClick: off ? undefined : close,
      ...bar.attributes,
      ...{ 'data-disabled': off ? '' : undefined },
    },
    {
      ...props,
      onClick: off ? undefined : onClick,
      children: props.asChild ? (
        children
      ) : (
        <>
          {icon}
          {children}
        </>
      ),
    },
  )
  return usePart('button', own, ref, bar)
})
