import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'

/** Every word of the widget. */
export interface CompareLabels extends DeliveryLabels {
  /** Names the choices. */
  group: string
  /** Names an answer by its place. */
  answer: (place: number) => string
  /** That the answer in this place is better. */
  better: (place: number) => string
  /** That they are as good. */
  tie: string
  /** That both are bad. */
  bothBad: string
  /** The button that takes the choice back. */
  undo: string
  /** The gateway refused it for one of the two answers. */
  half: string
}

/** English. */
export const compareLabels: CompareLabels = {
  ...deliveryLabels,
  group: 'Which answer is better?',
  answer: (place) => `Answer ${place}`,
  better: (place) => `${place} is better`,
  tie: 'Tie',
  bothBad: 'Both are bad',
  undo: 'Undo',
  half: 'Saved for one answer only',
}
