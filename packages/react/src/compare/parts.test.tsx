import type { ReactNode } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import { newTarget } from '../testing/target.ts'
import { Compare } from './Compare.tsx'
import { compareDataAttributes as attributes } from './compareDataAttributes.ts'

const targets = [newTarget(), newTarget()] as const
const parent = (part: ReactNode) => <Compare.Root targets={targets}>{part}</Compare.Root>
const withVariant = { ...attributes, 'data-variant': { values: ['quiet'] } }

describeConformance('Compare', {
  part: (props) => <Compare targets={targets} {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('Compare.Root', {
  part: (props) => <Compare.Root targets={targets} {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('Compare.Answers', {
  part: (props) => <Compare.Answers {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('Compare.Answer', {
  part: (props) => <Compare.Answer side="a" {...props} />,
  tag: 'article',
  attributes,
  parent,
})
describeConformance('Compare.Name', {
  part: (props) => <Compare.Name side="b" {...props} />,
  tag: 'span',
  attributes,
  parent,
})
describeConformance('Compare.Bar', {
  part: (props) => <Compare.Bar {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('Compare.Choices', {
  part: (props) => <Compare.Choices {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('Compare.Choice', {
  part: (props) => <Compare.Choice value="tie" {...props} />,
  tag: 'button',
  attributes,
  parent,
})
describeConformance('Compare.Undo', {
  part: (props) => <Compare.Undo {...props} />,
  tag: 'button',
  attributes: withVariant,
  parent,
})
describeConformance('Compare.Status', {
  part: (props) => <Compare.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})
