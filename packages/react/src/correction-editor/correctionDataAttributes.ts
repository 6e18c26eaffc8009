import type { WidgetDataAttributes } from '../internal/useWidget.tsx'
import { type DataAttribute, widgetDataAttributes } from '../internal/widgetDataAttributes.ts'
import type { CorrectionFormat } from './correctionTypes.ts'

/** The state of the widget for CSS, the same on each of its parts. */
export interface CorrectionDataAttributes extends WidgetDataAttributes {
  'data-state': 'none' | 'editing' | 'sent'
  'data-format': CorrectionFormat
  'data-variant'?: 'primary' | 'quiet' | undefined
}

/** The data attributes of all parts of `CorrectionEditor`: for the documentation, and for the test that holds the parts to it. */
export const correctionDataAttributes: Record<keyof CorrectionDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'Nothing was corrected, the editor is open, or a correction stands.',
    values: ['none', 'editing', 'sent'],
  },
  'data-format': {
    description: 'What kind of text it is.',
    values: ['text', 'markdown', 'json'],
  },
  'data-variant': {
    description: 'On buttons: how loud they look.',
    values: ['primary', 'quiet'],
  },
  ...widgetDataAttributes,
}
