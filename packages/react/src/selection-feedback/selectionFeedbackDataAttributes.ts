import type { WidgetDataAttributes } from '../internal/useWidget.tsx'
import { type DataAttribute, widgetDataAttributes } from '../internal/widgetDataAttributes.ts'
import type { PassageKind } from './passage.ts'

/** The state of the widget for CSS, the same on each of its parts. */
export interface SelectionFeedbackDataAttributes extends WidgetDataAttributes {
  'data-state': 'idle' | 'selected' | 'open'
}

/** What the buttons of the toolbar have beside these. */
interface KindDataAttributes extends SelectionFeedbackDataAttributes {
  'data-kind': PassageKind
}

/** The data attributes of all parts of `SelectionFeedback`. */
export const selectionFeedbackDataAttributes: Record<keyof KindDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'Whether a passage is selected, or its form open.',
    values: ['idle', 'selected', 'open'],
  },
  'data-kind': {
    description: 'On a button of the toolbar, and of a passage: what is said with it.',
    values: ['good', 'bad', 'correction'],
  },
  ...widgetDataAttributes,
}
