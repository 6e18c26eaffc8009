'use client'
import { dropIn } from '../internal/dropIn.tsx'
import { ThumbsDown } from './ThumbsDown.ts'
import { loadFollowUp, ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import { ThumbsRoot, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsRow } from './ThumbsRow.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'

/** Props of `Thumbs`. Children replace the parts inside. */
export type ThumbsProps = ThumbsRootProps

const parts = [
  <ThumbsUp key="up" />,
  <ThumbsDown key="down" />,
  <ThumbsFollowUp key="followUp" />,
  <ThumbsStatus key="status" />,
]

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, ThumbsProps>('Thumbs', (props: ThumbsProps, ref) => {
  const { children, asChild, render, followUp = children ? undefined : 'down' } = props
  if (!children && !asChild && !render) return <ThumbsRow {...props} followUp={followUp} handle={ref} />
  // As a hand or the focus comes near, so that the follow-up is there with the vote.
  const onNear = children || followUp === 'none' ? undefined : loadFollowUp
  return (
    <ThumbsRoot onPointerEnter={onNear} onFocus={onNear} {...props} followUp={followUp} ref={ref}>
      {children ?? parts}
    </ThumbsRoot>
  )
})

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
