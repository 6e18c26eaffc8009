import { RatingGroup } from '@ark-ui/react/rating-group'
import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { Star } from '../../page/icons.tsx'
import { useStars } from '../../page/useStars.ts'

function Widget({ answer, disabled }: WidgetProps) {
  const [stars, rate] = useStars(answer)
  return (
    <RatingGroup.Root count={5} value={stars} disabled={disabled} onValueChange={({ value }) => rate(value)}>
      <RatingGroup.Control className="group" aria-label="Rate this answer">
        <RatingGroup.Context>
          {({ items }) =>
            items.map((item) => (
              <RatingGroup.Item key={item} index={item} className="button">
                <Star />
              </RatingGroup.Item>
            ))
          }
        </RatingGroup.Context>
      </RatingGroup.Control>
    </RatingGroup.Root>
  )
}

export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: '[role="radio"]:nth-of-type(4)',
  shown: '[role="radio"]:nth-of-type(4)[aria-checked="true"]',
}
