import type { ReactNode } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import { FeedbackBar } from './FeedbackBar.tsx'
import {
  feedbackBarDataAttributes as attributes,
  feedbackBarActionDataAttributes,
  feedbackBarToggleDataAttributes,
} from './feedbackBarDataAttributes.ts'

const all = { text: 'An answer', onRegenerate() {}, onShare() {} }
const parent = (part: ReactNode) => <FeedbackBar.Root {...all}>{part}</FeedbackBar.Root>
const compact = (part: ReactNode) => (
  <FeedbackBar.Root {...all} variant="compact">
    {part}
  </FeedbackBar.Root>
)

describeConformance('FeedbackBar', { part: (props) => <FeedbackBar {...props} />, tag: 'div', attributes })
describeConformance('FeedbackBar.Root', {
  part: (props) => <FeedbackBar.Root {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('FeedbackBar.Row', {
  part: (props) => <FeedbackBar.Row {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('FeedbackBar.Copy', {
  part: (props) => <FeedbackBar.Copy {...props} />,
  tag: 'button',
  attributes: feedbackBarActionDataAttributes,
  parent,
})
describeConformance('FeedbackBar.Share', {
  part: (props) => <FeedbackBar.Share {...props} />,
  tag: 'button',
  attributes: feedbackBarActionDataAttributes,
  parent,
})
describeConformance('FeedbackBar.Regenerate', {
  part: (props) => <FeedbackBar.Regenerate {...props} />,
  tag: 'button',
  attributes: feedbackBarActionDataAttributes,
  parent,
})
describeConformance('FeedbackBar.Edit', {
  part: (props) => <FeedbackBar.Edit {...props} />,
  tag: 'button',
  attributes: feedbackBarToggleDataAttributes,
  parent,
})
describeConformance('FeedbackBar.More', {
  part: (props) => <FeedbackBar.More {...props} />,
  tag: 'button',
  attributes: feedbackBarToggleDataAttributes,
  parent: compact,
})
describeConformance('FeedbackBar.Button', {
  part: (props) => <FeedbackBar.Button label="Report" {...props} />,
  tag: 'button',
  attributes,
  parent,
})
describeConformance('FeedbackBar.Item', {
  part: (props) => <FeedbackBar.Item {...props} />,
  tag: 'button',
  attributes,
  parent,
})
describeConformance('FeedbackBar.Status', {
  part: (props) => <FeedbackBar.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})
