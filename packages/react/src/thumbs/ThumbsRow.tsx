'use client'
import type { Ref } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { ThumbsContext } from './ThumbsContext.ts'
import { loadFollowUp, ThumbsFollowUp } from './ThumbsFollowUp.tsx'
import type { ThumbsRootProps } from './ThumbsRoot.tsx'
import { ThumbsStatus } from './ThumbsStatus.ts'
import { useThumbs } from './useThumbs.tsx'

interface ThumbsRowProps extends ThumbsRootProps {
  handle: Ref<HTMLDivElement>
}

const more = [<ThumbsFollowUp key="followUp" />, <ThumbsStatus key="status" />]

/**
 * Renders what `Root`, `Up` and `Down` render. Not by them: in a chat of thousands every part more in each row costs a
 * tenth of the row. For the same reason message and follow-up come with the first pointer, focus or vote: still before
 * there is something to announce.
 */
export function ThumbsRow({ handle, ...options }: ThumbsRowProps) {
  const thumbs = useThumbs(options)
  const { asked, ask, value, status } = thumbs
  const root = thumbs.getRootProps()
  const isNear = asked !== undefined
  const onNear = () => {
    ask(null)
    if (options.followUp !== 'none') loadFollowUp()
  }
  return (
    <div {...(isNear ? root : mergeProps({ onPointerEnter: onNear, onFocus: onNear }, root))} ref={handle}>
      <button {...thumbs.getUpProps()} />
      <button {...thumbs.getDownProps()} />
      {(isNear || value || status !== 'idle') && (
        <ThumbsContext.Provider value={thumbs}>{more}</ThumbsContext.Provider>
      )}
    </div>
  )
}
