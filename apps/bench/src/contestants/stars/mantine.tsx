import { MantineProvider, Rating } from '@mantine/core'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { useStars } from '../../page/useStars.ts'
import '@mantine/core/styles.css'

function Widget({ answer, disabled }: WidgetProps) {
  const [stars, rate] = useStars(answer)
  return <Rating value={stars} readOnly={disabled} onChange={rate} />
}

export const contestant: Contestant = {
  App: MantineProvider,
  widget: (props) => <Widget {...props} />,
  click: '.mantine-Rating-symbolGroup:nth-of-type(4) label',
  shown: 'input[value="4"]:checked',
}
