import type { WidgetDataAttributes } from './useWidget.tsx'

/** One data attribute, for the documentation and for the test that holds the parts to it. */
export interface DataAttribute {
  /** What it tells. */
  description: string
  /** Every value it can have; `''` where it is there or not. */
  values: readonly string[]
}

/** The data attributes that all parts of all widgets have. */
export const widgetDataAttributes: Record<keyof WidgetDataAttributes, DataAttribute> = {
  'data-status': {
    description:
      'How far the newest signal has come: none yet, kept until it can be sent, on its way, stored by the gateway, ' +
      'refused for good.',
    values: ['idle', 'queued', 'sending', 'delivered', 'failed'],
  },
  'data-disabled': {
    description: 'Present where input is ignored.',
    values: [''],
  },
}
