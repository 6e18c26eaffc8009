import type { Thumb, ThumbsStatus } from './thumbs.logic.ts'

/** The state of the widget for CSS, the same on each of its parts. */
export interface ThumbsDataAttributes {
  'data-state': Thumb | 'none'
  'data-status': ThumbsStatus
  'data-disabled': '' | undefined
}

interface DataAttribute {
  /** What it tells. */
  description: string
  /** Every value it can have; `''` where it is there or not. */
  values: readonly string[]
}

/** The data attributes of all parts of `Thumbs`: for the documentation, and for the test that holds the parts to it. */
export const thumbsDataAttributes: Record<keyof ThumbsDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'The vote.',
    values: ['up', 'down', 'none'],
  },
  'data-status': {
    description:
      'How far the newest vote has come: none yet, kept until it can be sent, on its way, stored by the gateway, ' +
      'refused for good.',
    values: ['idle', 'queued', 'sending', 'delivered', 'failed'],
  },
  'data-disabled': {
    description: 'Present where votes are ignored.',
    values: [''],
  },
}
