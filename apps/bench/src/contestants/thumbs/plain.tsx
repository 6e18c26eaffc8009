import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { group } from '../../page/group.ts'
import { ThumbDown, ThumbUp } from '../../page/icons.tsx'
import { useThumb } from '../../page/useThumb.ts'

function Widget({ answer, disabled }: WidgetProps) {
  const [vote, toggle] = useThumb(answer)
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

/** What all others are measured against. */
export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
