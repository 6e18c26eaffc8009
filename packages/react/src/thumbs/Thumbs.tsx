'use client'
import { rowIn } from '../internal/rowIn.tsx'
import { ThumbsDown } from './ThumbsDown.ts'
import { ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import { ThumbsRoot, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'
import { useThumbsRow } from './useThumbsRow.tsx'

/** Props of `Thumbs`. Children replace the parts inside. */
export type ThumbsProps = ThumbsRootProps

const DropIn = /* @__PURE__ */ rowIn<HTMLDivElement, ThumbsProps>('Thumbs', useThumbsRow)

/**
 * Renders a `<div>` with a button for a good answer, one for a bad answer, and a message where a vote does not get
 * through. One click votes, one on the other changes the vote, one on the same takes it back. After a bad vote, or as
 * `followUp` says, a popover asks for reasons and a comment.
 */
export const Thumbs = /* @__PURE__ */ Object.assign(DropIn, {
  Root: ThumbsRoot,
  Up: ThumbsUp,
  Down: ThumbsDown,
  FollowUp: ThumbsFollowUp,
  Status: ThumbsStatus,
})
