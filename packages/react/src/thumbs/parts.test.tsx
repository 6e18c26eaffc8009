import { forwardRef, type ReactNode } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import { FollowUp } from './followUp/FollowUp.tsx'
import { Thumbs } from './Thumbs.tsx'
import { useThumbsContext } from './ThumbsContext.ts'
import { thumbsDataAttributes as attributes } from './thumbsDataAttributes.ts'

const parent = (part: ReactNode) => <Thumbs.Root>{part}</Thumbs.Root>

describeConformance('Thumbs', { part: (props) => <Thumbs {...props} />, tag: 'div', attributes })
describeConformance('Thumbs.Root', { part: (props) => <Thumbs.Root {...props} />, tag: 'div', attributes })
describeConformance('Thumbs.Up', {
  part: (props) => <Thumbs.Up {...props} />,
  tag: 'button',
  attributes,
  parent,
})
describeConformance('Thumbs.Down', {
  part: (props) => <Thumbs.Down {...props} />,
  tag: 'button',
  attributes,
  parent,
})
const FollowUpPart = forwardRef<HTMLButtonElement, object>(function FollowUpPart(props, ref) {
  return <FollowUp {...props} thumbs={useThumbsContext()} button={ref} />
})

describeConformance('Thumbs.FollowUp', {
  part: (props) => <FollowUpPart {...props} />,
  tag: 'button',
  attributes,
  parent: (part) => <Thumbs.Root defaultValue="down">{part}</Thumbs.Root>,
})
describeConformance('Thumbs.Status', {
  part: (props) => <Thumbs.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})
