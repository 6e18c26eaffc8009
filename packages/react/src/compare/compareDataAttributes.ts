import type { WidgetDataAttributes } from '../internal/useWidget.tsx'
import { type DataAttribute, widgetDataAttributes } from '../internal/widgetDataAttributes.ts'
import type { Comparison } from './compare.logic.ts'

/** The state of the widget for CSS, the same on each of its parts. */
export interface CompareDataAttributes extends WidgetDataAttributes {
  'data-state': Comparison | 'none'
}

/** What an answer and the choice of one have beside these. */
interface CompareSideDataAttributes extends CompareDataAttributes {
  'data-value': Comparison
}

/** The data attributes of all parts of `Compare`. */
export const compareDataAttributes: Record<keyof CompareSideDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'What was found.',
    values: ['a', 'b', 'tie', 'both_bad', 'none'],
  },
  'data-value': {
    description: 'On an answer and its name: which it is. On a choice: what it says.',
    values: ['a', 'b', 'tie', 'both_bad'],
  },
  ...widgetDataAttributes,
}
