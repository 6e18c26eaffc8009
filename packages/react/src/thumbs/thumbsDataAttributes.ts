import type { WidgetDataAttributes } from '../internal/useWidget.tsx'
import { type DataAttribute, widgetDataAttributes } from '../internal/widgetDataAttributes.ts'
import type { Thumb } from './thumbs.logic.ts'

/** The state of the widget for CSS, the same on each of its parts. */
export interface ThumbsDataAttributes extends WidgetDataAttributes {
  'data-state': Thumb | 'none'
}

/** The data attributes of all parts of `Thumbs`: for the documentation, and for the test that holds the parts to it. */
export const thumbsDataAttributes: Record<keyof ThumbsDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'The vote.',
    values: ['up', 'down', 'none'],
  },
  ...widgetDataAttributes,
}
