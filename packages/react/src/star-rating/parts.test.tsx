import type { ReactNode } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import { StarRating } from './StarRating.tsx'
import { starRatingDataAttributes as attributes, starDataAttributes } from './starRatingDataAttributes.ts'

const parent = (part: ReactNode) => <StarRating.Root>{part}</StarRating.Root>

describeConformance('StarRating', { part: (props) => <StarRating {...props} />, tag: 'div', attributes })
describeConformance('StarRating.Root', {
  part: (props) => <StarRating.Root {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('StarRating.Stars', {
  part: (props) => <StarRating.Stars {...props} />,
  tag: 'span',
  attributes,
  parent,
})
describeConformance('StarRating.Star', {
  part: (props) => <StarRating.Star {...props} value={2} />,
  tag: 'span',
  attributes: starDataAttributes,
  parent,
})
describeConformance('StarRating.Text', {
  part: (props) => <StarRating.Text {...props} />,
  tag: 'span',
  attributes,
  parent,
})
describeConformance('StarRating.Status', {
  part: (props) => <StarRating.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})
