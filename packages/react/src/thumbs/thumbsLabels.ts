import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'

/** Every word of the widget. */
export interface ThumbsLabels extends DeliveryLabels {
  /** Names the group. */
  group: string
  /** Names the button for a good answer; the same whether pressed or not. */
  up: string
  /** Names the button for a bad answer; the same whether pressed or not. */
  down: string
}

/** English. */
export const thumbsLabels: ThumbsLabels = {
  ...deliveryLabels,
  group: 'Rate this answer',
  up: 'Good answer',
  down: 'Bad answer',
}
