import { ActionIcon, MantineProvider } from '@mantine/core'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { group } from '../../page/group.ts'
import { ThumbDown, ThumbUp } from '../../page/icons.tsx'
import { useThumb } from '../../page/useThumb.ts'
import '@mantine/core/styles.css'

function Widget({ answer, disabled }: WidgetProps) {
  const [vote, toggle] = useThumb(answer)
  return (
    <div {...group}>
      <ActionIcon
        className="button"
        variant="subtle"
        aria-label="Good answer"
        aria-pressed={vote === 'up'}
        disabled={disabled}
        onClick={() => toggle('up')}
      >
        <ThumbUp />
      </ActionIcon>
      <ActionIcon
        className="button"
        variant="subtle"
        aria-label="Bad answer"
        aria-pressed={vote === 'down'}
        disabled={disabled}
        onClick={() => toggle('down')}
      >
        <ThumbDown />
      </ActionIcon>
    </div>
  )
}

export const contestant: Contestant = {
  App: MantineProvider,
  widget: (props) => <Widget {...props} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
