'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useThumbsContext } from './ThumbsContext.ts'
import type { ThumbsState } from './thumbsTypes.ts'

/** Props of `Thumbs.Up`. Children replace the icon. */
export interface ThumbsUpProps extends ComponentPropsWithoutRef<'button'>, PartProps<ThumbsState> {}

/** Renders a `<button>`, pressed while the vote is that the answer is good. */
export const ThumbsUp = forwardRef<HTMLButtonElement, ThumbsUpProps>(function ThumbsUp(props, ref) {
  const thumbs = useThumbsContext()
  return usePart('button', thumbs.getUpProps(props), ref, thumbs)
})
