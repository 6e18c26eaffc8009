import type { DataAttribute } from '../internal/widgetDataAttributes.ts'
import type { FeedbackBarAction, FeedbackBarStatus } from './feedbackBar.logic.ts'
import type { FeedbackBarReveal, FeedbackBarVariant } from './feedbackBarTypes.ts'

/** The state of the bar for CSS, the same on each of its parts. */
export interface FeedbackBarDataAttributes {
  'data-variant': FeedbackBarVariant
  'data-reveal': FeedbackBarReveal
  'data-status': FeedbackBarStatus
  'data-disabled': '' | undefined
}

/** The same on the bar's own buttons, of which each says what it is. */
export interface FeedbackBarActionDataAttributes extends FeedbackBarDataAttributes {
  'data-action': FeedbackBarAction | 'more'
  'data-state'?: 'open' | 'closed'
}

/** The data attributes of all parts: for the documentation, and for the test that holds the parts to it. */
export const feedbackBarDataAttributes: Record<keyof FeedbackBarDataAttributes, DataAttribute> = {
  'data-variant': {
    description: 'Whether what has no room in the row wraps, or goes into the menu.',
    values: ['default', 'compact'],
  },
  'data-reveal': {
    description: 'Whether the row is always seen, or under the pointer and with the focus.',
    values: ['always', 'hover'],
  },
  'data-status': {
    description: 'What came of the newest action: nothing to tell, copied, shared, or neither.',
    values: ['idle', 'copied', 'shared', 'failed'],
  },
  'data-disabled': {
    description: 'Present where nothing can be done: of the bar, or of this button.',
    values: [''],
  },
}

/** Those of a button of the bar. */
export const feedbackBarActionDataAttributes = {
  ...feedbackBarDataAttributes,
  'data-action': {
    description: 'Which button it is.',
    values: ['copy', 'edit', 'share', 'regenerate', 'more'],
  },
} satisfies Record<string, DataAttribute>

/** Those of a button that opens something: `edit` and `more`. */
export const feedbackBarToggleDataAttributes = {
  ...feedbackBarActionDataAttributes,
  'data-state': {
    description: 'Whether what it opens is open.',
    values: ['open', 'closed'],
  },
  'data-empty': {
    description: 'On `more`: present where the app has put nothing into the menu.',
    values: [''],
  },
} satisfies Record<string, DataAttribute>
