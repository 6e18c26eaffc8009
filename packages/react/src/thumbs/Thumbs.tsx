'use client'
import { Boundary } from '../internal/Boundary.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { rowIn } from '../internal/rowIn.tsx'
import { ThumbsContext } from './ThumbsContext.ts'
import { ThumbsDown } from './ThumbsDown.ts'
import { loadFollowUp, ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import { ThumbsRoot, ThumbsRootOf, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'
import { thumbsOf } from './thumbsOf.ts'
import { elementProps, groupProps, quietProps } from './thumbsProps.ts'
import { useVote } from './useVote.ts'

/** Props of `Thumbs`. Children replace the parts inside. */
export type ThumbsProps = ThumbsRootProps

const buttons = [<ThumbsUp key="up" />, <ThumbsDown key="down" />]
const more = [<ThumbsFollowUp key="followUp" />, <ThumbsStatus key="status" />]
const parts = [...buttons, ...more]

/**
 * Renders, where it can, what `Root`, `Up` and `Down` render, and not by them. In a chat of thousands every
 * part more in each row costs a twentieth of the row, and every attribute a hundredth. So what nobody needs yet comes with
 * the first pointer, focus or vote: message and follow-up, which is before there is something to announce, tooltips, and
 * the state on the buttons.
 */
const DropIn = /* @__PURE__ */ rowIn<HTMLDivElement, ThumbsProps>(
  'Thumbs',
  function ThumbsRow(props: ThumbsProps, ref) {
    const { children, asChild, render, followUp = children ? undefined : 'down' } = props
    const options = { ...props, followUp }
    const own = useVote(options)
    const { asked, ask, value, widget } = own
    if (children || asChild || render) {
      const onNear = children || followUp === 'none' ? undefined : loadFollowUp
      const near = { onPointerEnter: onNear, onFocus: onNear }
      const given = mergeProps<ThumbsRootProps>(near, { ...options, children: children ?? parts })
      return (
        <Boundary>
          <ThumbsRootOf own={{ ...own, options: given }} handle={ref} />
        </Boundary>
      )
    }
    // As a hand or the focus comes near, so that the follow-up is there with the vote.
    const onNear = () => {
      if (asked === undefined) ask(null)
      if (followUp !== 'none') loadFollowUp()
    }
    const group = { ...groupProps(own), onPointerEnter: onNear, onFocus: onNear }
    const root = mergeProps(group, elementProps(options))
    if (asked === undefined && !value && widget.slot.status === 'idle') {
      return (
        <div {...root} ref={ref}>
          <button {...quietProps(own, 'up')} />
          <button {...quietProps(own, 'down')} />
        </div>
      )
    }
    const thumbs = thumbsOf(own)
    return (
      <div {...root} ref={ref}>
        <button {...thumbs.getUpProps()} />
        <button {...thumbs.getDownProps()} />
        <Boundary>
          <ThumbsContext.Provider value={thumbs}>{more}</ThumbsContext.Provider>
        </Boundary>
      </div>
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
