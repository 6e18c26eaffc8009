'use client'
import type { Ref } from 'react'
import { Boundary } from '../internal/Boundary.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { ThumbsContext } from './ThumbsContext.ts'
import { ThumbsDown } from './ThumbsDown.ts'
import { loadFollowUp, ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import { ThumbsRootOf, type ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { ThumbsUp } from './ThumbsUp.ts'
import { thumbsOf } from './thumbsOf.ts'
import { elementProps, groupProps, quietProps } from './thumbsProps.ts'
import { useVote } from './useVote.ts'

const buttons = [<ThumbsUp key="up" />, <ThumbsDown key="down" />]
const more = [<ThumbsFollowUp key="followUp" />, <ThumbsStatus key="status" />]
const parts = [...buttons, ...more]

/**
 * What `Thumbs` renders: where it can, what `Root`, `Up` and `Down` render, and not by them. In a chat of thousands every
 * part more in each row costs a twentieth of the row, and every attribute a hundredth. So what nobody needs yet comes with
 * the first pointer, focus or vote: message and follow-up, which is before there is something to announce, tooltips, and
 * the state on the buttons.
 */
export function useThumbsRow(props: ThumbsRootProps, ref: Ref<HTMLDivElement>) {
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
}
