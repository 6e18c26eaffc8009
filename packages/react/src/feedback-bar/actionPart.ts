'use client'
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
} from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'
import type { FeedbackBarAction } from './feedbackBar.logic.ts'
import type { FeedbackBarState } from './feedbackBarTypes.ts'

/** Props of `FeedbackBar.Copy`, `.Edit`, `.Share` and `.Regenerate`. Children replace the icon. */
export interface FeedbackBarActionProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<FeedbackBarState> {}

/** A button of the bar. */
export type FeedbackBarActionPart = ForwardRefExoticComponent<
  FeedbackBarActionProps & RefAttributes<HTMLButtonElement>
>

/** The part of one action: nothing where the app has not given what it needs. */
export function actionPart(action: FeedbackBarAction, name: string): FeedbackBarActionPart {
  const part = forwardRef<HTMLButtonElement, FeedbackBarActionProps>((props, ref) => {
    const { bar } = useFeedbackBarContext()
    const button = usePart('button', bar.getActionProps(action, props), ref, bar)
    return bar.actions.includes(action) ? button : null
  })
  part.displayName = `FeedbackBar.${name}`
  return part
}
