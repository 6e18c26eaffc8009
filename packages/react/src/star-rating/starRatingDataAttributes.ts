import type { StarDataAttributes } from '../internal/rating/useStars.tsx'
import type { WidgetDataAttributes } from '../internal/useWidget.tsx'
import { type DataAttribute, widgetDataAttributes } from '../internal/widgetDataAttributes.ts'

/** The state of the widget for CSS, the same on each of its parts but the stars. */
export interface StarRatingDataAttributes extends WidgetDataAttributes {
  'data-state': 'rated' | 'none'
}

/** The data attributes of `StarRating` and all of its parts but the stars. */
export const starRatingDataAttributes: Record<keyof StarRatingDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'Whether there is a rating.',
    values: ['rated', 'none'],
  },
  ...widgetDataAttributes,
}

/** The data attributes of `StarRating.Star`. There are many stars, so what they share is on the root. */
export const starDataAttributes: Record<keyof StarDataAttributes, DataAttribute> = {
  'data-state': {
    description: 'Whether the rating, or the one under the mouse, reaches this star.',
    values: ['full', 'empty'],
  },
  'data-half': {
    description:
      'Which half of a star it is, where halves can be chosen. The first has none: nothing is worse than one.',
    values: ['start', 'end', 'whole'],
  },
  'data-value': {
    description: 'The rating it stands for.',
    values: Array.from({ length: 99 }, (_, index) => String(1 + index / 2)),
  },
}
