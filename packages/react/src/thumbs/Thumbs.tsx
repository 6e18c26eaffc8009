'use client'
import type { ReactNode } from 'react'
import { dropIn } from '../internal/dropIn.tsx'
import type { ThumbsFollowUpLabels } from './followUp/followUpLabels.ts'
import type { ThumbsFollowUpOptions } from './followUp/followUpTypes.ts'
import { panel } from './followUp/panel.ts'
import { ThumbsDown } from './ThumbsDown.ts'
import { ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import { ThumbsRoot, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'
import type { ThumbsLabels } from './thumbsLabels.ts'

/** Props of `Thumbs`. Children replace the parts inside. */
export interface ThumbsProps
  extends Omit<ThumbsRootProps, 'labels'>,
    Pick<ThumbsFollowUpOptions, 'reasons' | 'maxLength'> {
  /** Who reads a comment and what not to write, shown below it. */
  privacyNote?: ReactNode
  /**
   * Words in place of those of the provider's locale, of the thumbs and of the follow-up.
   * @default English
   */
  labels?: (Partial<ThumbsLabels> & Partial<ThumbsFollowUpLabels>) | undefined
}

const [up, down, status] = [<ThumbsUp key="up" />, <ThumbsDown key="down" />, <ThumbsStatus key="status" />]

// As a pointer or the focus comes near a thumb.
const load = () => void panel.load()

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, ThumbsProps>(
  'Thumbs',
  (
    { children, followUp = children ? undefined : 'down', reasons, maxLength, privacyNote, ...props },
    ref,
  ) => {
    const { labels } = props
    const asks = !children && followUp !== 'none'
    const followUpPart = asks && (
      <ThumbsFollowUp key="followUp" {...{ reasons, maxLength, privacyNote, labels }} />
    )
    const onApproach = asks ? load : undefined
    return (
      <ThumbsRoot followUp={followUp} onPointerEnter={onApproach} onFocus={onApproach} {...props} ref={ref}>
        {children ?? [up, down, followUpPart, status]}
      </ThumbsRoot>
    )
  },
)

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
