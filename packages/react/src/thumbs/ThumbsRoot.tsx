'use client'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, type Ref } from 'react'
import { type PartProps, usePart } from '../internal/part.tsx'
import { ThumbsContext } from './ThumbsContext.ts'
import { thumbsOf } from './thumbsOf.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'
import { useVote, type Vote } from './useVote.ts'

/** Props of `Thumbs.Root`. */
export interface ThumbsRootProps
  extends Omit<ComponentPropsWithoutRef<'div'>, keyof ThumbsOptions>,
    ThumbsOptions,
    PartProps<ThumbsState> {}

const useRoot = (own: Vote, ref: Ref<HTMLDivElement>): ReactNode => {
  const thumbs = thumbsOf(own)
  const root = usePart('div', thumbs.getRootProps(), ref, thumbs)
  return <ThumbsContext.Provider value={thumbs}>{root}</ThumbsContext.Provider>
}

/** Renders a `<div>` with the role of a group: the two buttons and the message are inside. */
export const ThumbsRoot = forwardRef<HTMLDivElement, ThumbsRootProps>(function ThumbsRoot(props, ref) {
  return useRoot(useVote(props), ref)
})

/** The same of a vote that is there. */
export function ThumbsRootOf({ own, handle }: { own: Vote; handle: Ref<HTMLDivElement> }): ReactNode {
  return useRoot(own, handle)
}
