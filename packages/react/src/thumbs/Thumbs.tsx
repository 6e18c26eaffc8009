'use client'
import { forwardRef, memo } from 'react'
import { ThumbsDown } from './ThumbsDown.tsx'
import { ThumbsRoot, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.tsx'
import { ThumbsUp } from './ThumbsUp.tsx'

/** Props of `Thumbs`. Children replace the parts inside. */
export type ThumbsProps = ThumbsRootProps

const DropIn = forwardRef<HTMLDivElement, ThumbsProps>(function Thumbs(props, ref) {
  return (
    <ThumbsRoot ref={ref} {...props}>
      <ThumbsUp />
      <ThumbsDown />
      <ThumbsStatus />
    </ThumbsRoot>
  )
})

/**
 * Renders a `<div>` with a button for a good answer, one for a bad answer, and a message where a vote does not get
 * through. One click votes, one on the other changes the vote, one on the same takes it back.
 */
export const Thumbs = /* @__PURE__ */ Object.assign(memo(DropIn), {
  Root: ThumbsRoot,
  Up: ThumbsUp,
  Down: ThumbsDown,
  Status: ThumbsStatus,
})
