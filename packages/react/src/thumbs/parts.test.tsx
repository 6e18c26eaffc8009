import type { ReactNode } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import { Thumbs } from './Thumbs.tsx'
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
describeConformance('Thumbs.Status', {
  part: (props) => <Thumbs.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})
