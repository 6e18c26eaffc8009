import Rating from '@mui/material/Rating'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { useStars } from '../../page/useStars.ts'

function Widget({ answer, disabled }: WidgetProps) {
  const [stars, rate] = useStars(answer)
  return <Rating value={stars} disabled={disabled} onChange={(_, value) => rate(value)} />
}

export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: 'label:nth-of-type(4)',
  shown: 'input[value="4"]:checked',
}
