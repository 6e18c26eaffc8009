'use client'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { type PartProps, usePart } from '../internal/part.ts'
import { ThumbsContext } from './ThumbsContext.ts'
import { type ThumbsOptions, type ThumbsState, useThumbs } from './useThumbs.ts'

/** Props of `Thumbs.Root`. */
export interface ThumbsRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof ThumbsOptions>,
    ThumbsOptions,
    PartProps<ThumbsState> {}

/** Renders a `<div>` with the role of a group: the two buttons and the message are inside. */
export const ThumbsRoot = forwardRef<HTMLDivElement, ThumbsRootProps>(function ThumbsRoot(props, ref) {
  const thumbs = useThumbs(props)
  const {
    value,
    defaultValue,
    onValueChange,
    onSignal,
    signal,
    disabled,
    whileStreaming,
    labels,
    ...elementProps
  } = props
  const root = usePart('div', thumbs.getRootProps(), elementProps, ref, thumbs)
  return (
    <ThumbsContext.Provider value={thumbs}>
      {root}
      {thumbs.reason && <span {...thumbs.getReasonProps()} />}
    </ThumbsContext.Provider>
  )
})
