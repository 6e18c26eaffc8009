import { type CorrectionTriggerLabels, correctionTriggerLabels } from './correctionTriggerLabels.ts'

/** Every word of the widget. */
export interface CorrectionLabels extends CorrectionTriggerLabels {
  /** Names the field. */
  field: string
  submit: string
  /** The keys that submit, as keyboards have them. */
  keys: string
  cancel: string
  /** Goes back to the original. */
  reset: string
  /** Shows markdown as it will look. */
  preview: string
  /** Lays JSON out in lines. */
  format: string
  /** Names the list of changes. */
  changes: string
  /** How much was changed. */
  changed: (words: number) => string
  /** Stands for text that is left out of the list of changes. */
  unchangedText: string
  /** Shows more of the changes. */
  more: string
  /** Told where a draft of before is shown. */
  restored: string
  /** Asked before changes are lost. */
  question: string
  /** Loses the changes. */
  discard: string
  /** Goes on with the changes. */
  keep: string
  /** Why nothing was sent: there is no text. */
  empty: string
  /** Why nothing was sent: it is the text of before. */
  unchanged: string
  /** Why nothing was sent: no gateway takes as much. */
  tooLong: string
  /** Why nothing was sent: it is no JSON from there on. `found` is empty at the end of the text. */
  invalidJson: (place: { line: number; column: number; found: string }) => string
}

/** English. */
export const correctionLabels: CorrectionLabels = {
  ...correctionTriggerLabels,
  field: 'Better answer',
  submit: 'Send correction',
  keys: 'Ctrl/⌘ + Enter',
  cancel: 'Cancel',
  reset: 'Reset',
  preview: 'Preview',
  format: 'Format',
  changes: 'Changes',
  changed: (words) => (words === 1 ? '1 word changed' : `${words} words changed`),
  unchangedText: 'unchanged text',
  more: 'Show more',
  restored: 'This is your draft of before.',
  question: 'Discard your changes?',
  discard: 'Discard',
  keep: 'Keep editing',
  empty: 'Write the better answer first.',
  unchanged: 'Nothing was changed yet.',
  tooLong: 'This is too long to be sent.',
  invalidJson: ({ line, column, found }) =>
    `Not valid JSON: line ${line}, column ${column}, at ${found || 'the end'}`,
}
