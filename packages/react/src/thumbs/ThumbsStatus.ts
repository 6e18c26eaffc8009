'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useThumbsContext } from './ThumbsContext.ts'
import type { ThumbsState } from './thumbsTypes.ts'

/** Props of `Thumbs.Status`. Children replace message and button. */
export interface ThumbsStatusProps extends ComponentPropsWithoutRef<'span'>, PartProps<ThumbsState> {}

/** Renders a `<span>`: says, where a vote did not get through, that it did not, and offers to send it again. */
export const ThumbsStatus = forwardRef<HTMLSpanElement, ThumbsStatusProps>(function ThumbsStatus(props, ref) {
  const thumbs = useThumbsContext()
  return usePart('span', thumbs.getStatusProps(props), ref, thumbs)
})
