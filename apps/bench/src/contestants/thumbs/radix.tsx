import { Toggle } from '@radix-ui/react-toggle'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { group } from '../../page/group.ts'
import { ThumbDown, ThumbUp } from '../../page/icons.tsx'
import { useThumb } from '../../page/useThumb.ts'

function Widget({ answer, disabled }: WidgetProps) {
  const [vote, toggle] = useThumb(answer)
  return (
    <div {...group}>
      <Toggle
        className="button"
        aria-label="Good answer"
        pressed={vote === 'up'}
        disabled={disabled}
        onPressedChange={() => toggle('up')}
      >
        <ThumbUp />
      </Toggle>
      <Toggle
        className="button"
        aria-label="Bad answer"
        pressed={vote === 'down'}
        disabled={disabled}
        onPressedChange={() => toggle('down')}
      >
        <ThumbDown />
      </Toggle>
    </div>
  )
}

export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
