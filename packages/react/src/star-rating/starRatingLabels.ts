import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'

/** Every word of the widget. */
export interface StarRatingLabels extends DeliveryLabels {
  /** Names the group. */
  group: string
  /** Names one rating: its number, or a word for it such as "Excellent". */
  stars: (stars: number, max: number) => string
  /** Tells on the chosen star how to take the rating back. */
  clear: string
}

/** English. */
export const starRatingLabels: StarRatingLabels = {
  ...deliveryLabels,
  group: 'Rate this answer',
  stars: (stars) => (stars === 1 ? '1 star' : `${stars} stars`),
  clear: 'Choose again to clear',
}
