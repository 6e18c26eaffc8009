import type { WidgetProps } from './contestant.ts'
import { group } from './group.ts'
import { ThumbDown, ThumbUp } from './icons.tsx'
import type { postThumb } from './post.ts'
import { useThumb } from './useThumb.ts'

interface PlainThumbsProps extends WidgetProps {
  post?: typeof postThumb
}

/** Two plain buttons; `post` sends the vote. */
export function PlainThumbs({ answer, disabled, post }: PlainThumbsProps) {
  const [vote, toggle] = useThumb(answer, post)
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
