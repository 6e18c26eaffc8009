import type { WidgetDataAttributes } from '../internal/useWidget.tsx'
import { type DataAttribute, widgetDataAttributes } from '../internal/widgetDataAttributes.ts'

/** The state of the widget for CSS, the same on each of its parts. */
export interface QualityAssessmentDataAttributes extends WidgetDataAttributes {
  'data-state': 'empty' | 'editing' | 'submitted'
}

/** The data attributes of all parts of `QualityAssessment`. */
export const qualityAssessmentDataAttributes: Record<keyof QualityAssessmentDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'Whether the form is new, is changing what was submitted, or gave way to it.',
    values: ['empty', 'editing', 'submitted'],
  },
  ...widgetDataAttributes,
}
