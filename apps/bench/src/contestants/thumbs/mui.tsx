import ToggleButton from '@mui/material/ToggleButton'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { group } from '../../page/group.ts'
import { ThumbDown, ThumbUp } from '../../page/icons.tsx'
import { useThumb } from '../../page/useThumb.ts'

function Widget({ answer, disabled }: WidgetProps) {
  const [vote, toggle] = useThumb(answer)
  return (
    <div {...group}>
      <ToggleButton
        value="up"
        className="button"
        aria-label="Good answer"
        selected={vote === 'up'}
        disabled={disabled}
        onChange={() => toggle('up')}
      >
        <ThumbUp />
      </ToggleButton>
      <ToggleButton
        value="down"
        className="button"
        aria-label="Bad answer"
        selected={vote === 'down'}
        disabled={disabled}
        onChange={() => toggle('down')}
      >
        <ThumbDown />
      </ToggleButton>
    </div>
  )
}

export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
