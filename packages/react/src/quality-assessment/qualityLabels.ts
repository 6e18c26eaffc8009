import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'

/** Every word of the widget. */
export interface QualityAssessmentLabels extends DeliveryLabels {
  /** Names the form. */
  group: string
  /** Names the criterion of that key. */
  accuracy: string
  /** Names the criterion of that key. */
  helpfulness: string
  /** Names the criterion of that key. */
  safety: string
  /** Names so many stars. */
  stars: (stars: number, max: number) => string
  /** Tells on the chosen star how to take it back. */
  clear: string
  /** Beside a criterion that nobody has answered. */
  unanswered: string
  /** Beside a criterion that need not be answered. */
  optional: string
  /** Names the field for a comment. */
  comment: string
  /** The button that sends. */
  submit: string
  /** The button that opens what was sent. */
  change: string
  /** The button that leaves what was sent as it is. */
  cancel: string
  /** The button that takes back what was sent. */
  withdraw: string
  /** In place of the form once it is sent. */
  done: string
  /** Says which criteria must still be answered. */
  unmet: (names: readonly string[]) => string
}

/** English. */
export const qualityAssessmentLabels: QualityAssessmentLabels = {
  ...deliveryLabels,
  group: 'Assess this answer',
  accuracy: 'Accuracy',
  helpfulness: 'Helpfulness',
  safety: 'Safety',
  stars: (stars) => (stars === 1 ? '1 star' : `${stars} stars`),
  clear: 'Choose again to clear',
  unanswered: 'Not rated',
  optional: 'optional',
  comment: 'Comment',
  submit: 'Submit',
  change: 'Change',
  cancel: 'Cancel',
  withdraw: 'Withdraw',
  done: 'Your assessment',
  unmet: (names) => `Still to rate: ${names.join(', ')}`,
}
