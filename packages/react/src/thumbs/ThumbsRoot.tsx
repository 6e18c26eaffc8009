'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { ThumbsContext } from './ThumbsContext.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'
import { useThumbs } from './useThumbs.tsx'

/** Props of `Thumbs.Root`. */
export interface ThumbsRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof ThumbsOptions>,
    ThumbsOptions,
    PartProps<ThumbsState> {}

/** Renders a `<div>` with the role of a group: the two buttons and the message are inside. */
export const ThumbsRoot = forwardRef<HTMLDivElement, ThumbsRootProps>(function ThumbsRoot(props, ref) {
  const thumbs = useThumbs(props)
  const root = usePart('div', thumbs.getRootProps(), ref, thumbs)
  return <ThumbsContext.Provider value={thumbs}>{root}</ThumbsContext.Provider>
})
