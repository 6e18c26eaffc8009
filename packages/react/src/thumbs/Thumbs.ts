'use client'
import { createElement, forwardRef, memo } from '../internal/react.ts'
import { ThumbsDown } from './ThumbsDown.ts'
import { ThumbsRoot, type ThumbsRootProps } from './ThumbsRoot.ts'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'

/** Props of `Thumbs`. Children replace the parts inside. */
export type ThumbsProps = ThumbsRootProps

const DropIn = forwardRef<HTMLDivElement, ThumbsProps>(function Thumbs(props, ref) {
  const parts = [ThumbsUp, ThumbsDown, ThumbsStatus].map((Part, key) => createElement(Part, { key }))
  return createElement(ThumbsRoot, { children: parts, ...props, ref })
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
