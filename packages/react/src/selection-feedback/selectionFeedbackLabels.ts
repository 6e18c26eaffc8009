import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'
import type { PassageKind } from './passage.ts'

/** Every word of the widget. */
export interface SelectionFeedbackLabels extends DeliveryLabels, Record<PassageKind, string> {
  /** Names the toolbar of a selected passage. */
  toolbar: string
  /** Tells a screen reader that there is a toolbar, and the keys that lead there. */
  available: (keys: string) => string
  /** Names the button of a good passage. */
  good: string
  /** Names the button of a bad passage. */
  bad: string
  /** Names the button that corrects a passage. */
  correction: string
  /** Names the passages that something was said of. */
  passages: string
  /** Names the field of the comment. */
  comment: string
  /** Names the field of the better words. */
  replacement: string
  send: string
  close: string
  /** The button that takes back what was said of a passage. */
  remove: string
  /** The reasons by their keys, also those of an app. Those of the thumbs' follow-up have its words. */
  reasons: Readonly<Record<string, string>>
}

/** English. */
export const selectionFeedbackLabels: SelectionFeedbackLabels = {
  ...deliveryLabels,
  toolbar: 'Rate the selected passage',
  available: (keys) => `${keys}: rate the selected passage`,
  good: 'Good passage',
  bad: 'Bad passage',
  correction: 'Correct the passage',
  passages: 'Rated passages',
  comment: 'Comment (optional)',
  replacement: 'Better words',
  send: 'Send',
  close: 'Close',
  remove: 'Remove',
  reasons: {
    incorrect: 'Not correct',
    unsupported: 'Not supported by a source',
    unclear: 'Hard to follow',
    style: 'Style or tone',
    unsafe: 'Harmful or unsafe',
    correct: 'Correct',
    helpful: 'Helpful',
    clear: 'Easy to follow',
  },
}
