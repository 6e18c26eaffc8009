'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useThumbsContext } from './ThumbsContext.ts'
import type { ThumbsState } from './thumbsTypes.ts'

/** Props of `Thumbs.Down`. Children replace the icon. */
export interface ThumbsDownProps extends ComponentPropsWithoutRef<'button'>, PartProps<ThumbsState> {}

/** Renders a `<button>`, pressed while the vote is that the answer is bad. */
export const ThumbsDown = forwardRef<HTMLButtonElement, ThumbsDownProps>(function ThumbsDown(props, ref) {
  const thumbs = useThumbsContext()
  return usePart('button', thumbs.getDownProps(props), ref, thumbs)
})
