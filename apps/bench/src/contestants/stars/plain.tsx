import type { Contestant, WidgetProps } from '../../page/contestant.ts'
import { group } from '../../page/group.ts'
import { Star } from '../../page/icons.tsx'
import { useStars } from '../../page/useStars.ts'

const values = [1, 2, 3, 4, 5]

function Widget({ answer, disabled }: WidgetProps) {
  const [stars, rate] = useStars(answer)
  return (
    <div {...group}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="button"
          aria-label={`${value} of 5 stars`}
          aria-pressed={value === stars}
          data-filled={value <= stars || undefined}
          disabled={disabled}
          onClick={() => rate(value)}
        >
          <Star />
        </button>
      ))}
    </div>
  )
}

/** What all others are measured against. */
export const contestant: Contestant = {
  widget: (props) => <Widget {...props} />,
  click: 'button:nth-of-type(4)',
  shown: 'button:nth-of-type(4)[aria-pressed="true"]',
}
