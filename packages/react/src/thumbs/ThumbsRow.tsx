'use client'
import type { Ref } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { ThumbsContext } from './ThumbsContext.ts'
import { loadFollowUp, ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import type { ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { elementProps, groupProps, quietProps } from './thumbsProps.ts'
import { thumbsOf } from './useThumbs.tsx'
import { useVote } from './useVote.ts'

interface ThumbsRowProps extends ThumbsRootProps {
  handle: Ref<HTMLDivElement>
}

const more = [<ThumbsFollowUp key="followUp" />, <ThumbsStatus key="status" />]

/**
 * Renders what `Root`, `Up` and `Down` render. Not by them: in a chat of thousands every part more in each row costs a
 * tenth of the row, and every attribute a hundredth. So what nobody needs yet comes with the first pointer, focus or
 * vote: message and follow-up, which is before there is something to announce, tooltips, and the state on the buttons.
 */
export function ThumbsRow({ handle, ...options }: ThumbsRowProps) {
  const own = useVote(options)
  const { asked, ask, value, widget } = own
  const onNear = () => {
    if (asked === undefined) ask(null)
    if (options.followUp !== 'none') loadFollowUp()
  }
  const near = mergeProps({ onPointerEnter: onNear, onFocus: onNear }, elementProps(options))
  const root = mergeProps(groupProps(own), near)
  if (asked === undefined && !value && widget.slot.status === 'idle') {
    return (
      <div {...root} ref={handle}>
        <button {...quietProps(own, 'up')} />
        <button {...quietProps(own, 'down')} />
      </div>
    )
  }
  const thumbs = thumbsOf(own)
  return (
    <div {...root} ref={handle}>
      <button {...thumbs.getUpProps()} />
      <button {...thumbs.getDownProps()} />
      <ThumbsContext.Provider value={thumbs}>{more}</ThumbsContext.Provider>
    </div>
  )
}
