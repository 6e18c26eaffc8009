import { useState } from 'react'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { group } from '../../page/group.ts'
import { ThumbDown, ThumbUp } from '../../page/icons.tsx'
import { keep } from '../../page/keep.ts'
import { postThumb } from '../../page/post.ts'

type Thumb = 'up' | 'down'

function Widget({ answer, disabled }: WidgetProps) {
  const [vote, setVote] = useState<Thumb | null>(null)
  const toggle = (thumb: Thumb) => {
    const next = vote === thumb ? null : thumb
    setVote(next)
    keep({ id: answer.id, vote: next }, () => postThumb(answer, next))
  }
  return (
    <div {...group}>
      <button
        type="button"
        className="button"
        aria-label="Good answer"
        aria-pressed={vote === 'up'}
        disabled={disabled}
        onClick={() => toggle('up')}
      >
        <ThumbUp />
      </button>
      <button
        type="button"
        className="button"
        aria-label="Bad answer"
        aria-pressed={vote === 'down'}
        disabled={disabled}
        onClick={() => toggle('down')}
      >
        <ThumbDown />
      </button>
    </div>
  )
}

/** Plain buttons that lose no vote: each is on the disk before it is sent. What that takes, no kit can save. */
export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
