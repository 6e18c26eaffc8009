import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'

/** Every word of the bar; the widgets in it have their own. */
export interface FeedbackBarLabels extends DeliveryLabels {
  /** Names the row of buttons. */
  group: string
  copy: string
  /** The answer is on the clipboard. */
  copied: string
  /** The browser did not let it be copied. */
  copyFailed: string
  /** Opens the editor of a better answer. */
  edit: string
  share: string
  shared: string
  shareFailed: string
  regenerate: string
  /** Opens the menu with what else there is. */
  more: string
  /** Why a button does nothing while the answer is being written. */
  writing: string
}

/** English. */
export const feedbackBarLabels: FeedbackBarLabels = {
  ...deliveryLabels,
  group: 'What to do with this answer',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not be copied',
  edit: 'Correct',
  share: 'Share',
  shared: 'Shared',
  shareFailed: 'Could not be shared',
  regenerate: 'Regenerate',
  more: 'More',
  writing: 'Still being written',
}
