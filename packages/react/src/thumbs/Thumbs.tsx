'use client'
import { dropIn } from '../internal/dropIn.tsx'
import { ThumbsDown } from './ThumbsDown.ts'
import { ThumbsRoot, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'

/** Props of `Thumbs`. Children replace the parts inside. */
export type ThumbsProps = ThumbsRootProps

const parts = [<ThumbsUp key="up" />, <ThumbsDown key="down" />, <ThumbsStatus key="status" />]

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, ThumbsProps>(
  'Thumbs',
  ({ children = parts, ...props }: ThumbsProps, ref) => (
    <ThumbsRoot {...props} ref={ref}>
      {children}
    </ThumbsRoot>
  ),
)

/**
 * Renders a `<div>` with a button for a good answer, one for a bad answer, and a message where a vote does not get
 * through. One click votes, one on the other changes the vote, one on the same takes it back.
 */
export const Thumbs = /* @__PURE__ */ Object.assign(DropIn, {
  Root: ThumbsRoot,
  Up: ThumbsUp,
  Down: ThumbsDown,
  Status: ThumbsStatus,
})
