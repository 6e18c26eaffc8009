import { type ReactNode, useContext } from 'react'
import { describeConformance } from '../testing/describeConformance.tsx'
import '../styles.css'
import type { Passage } from './passage.ts'
import { SelectionFeedback } from './SelectionFeedback.tsx'
import { SelectionFeedbackContext } from './SelectionFeedbackContext.ts'
import { selectionFeedbackDataAttributes as attributes } from './selectionFeedbackDataAttributes.ts'

const said: Passage[] = [{ start: 0, end: 5, quote: 'Paris', kind: 'good' }]
const parent = (part: ReactNode) => (
  <SelectionFeedback.Root defaultValue={said}>{part}</SelectionFeedback.Root>
)

/** With a passage selected, without which there is no toolbar. */
function Selected({ children }: { children: ReactNode }) {
  const feedback = useContext(SelectionFeedbackContext)
  if (!feedback) throw new Error('There is no root around this.')
  const active = { range: { start: 0, end: 5, quote: 'Paris' }, kind: null }
  return (
    <SelectionFeedbackContext.Provider value={{ ...feedback, active }}>
      {children}
    </SelectionFeedbackContext.Provider>
  )
}
const selected = (part: ReactNode) => parent(<Selected>{part}</Selected>)

describeConformance('SelectionFeedback', {
  part: (props) => <SelectionFeedback {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('SelectionFeedback.Root', {
  part: (props) => <SelectionFeedback.Root {...props} />,
  tag: 'div',
  attributes,
})
describeConformance('SelectionFeedback.Answer', {
  part: (props) => <SelectionFeedback.Answer {...props} />,
  tag: 'div',
  attributes,
  parent,
})
describeConformance('SelectionFeedback.Toolbar', {
  part: (props) => <SelectionFeedback.Toolbar {...props} />,
  tag: 'div',
  attributes,
  parent: selected,
})
describeConformance('SelectionFeedback.Kind', {
  part: (props) => <SelectionFeedback.Kind kind="bad" {...props} />,
  tag: 'button',
  attributes,
  parent: selected,
})
describeConformance('SelectionFeedback.Passages', {
  part: (props) => <SelectionFeedback.Passages {...props} />,
  tag: 'ul',
  attributes,
  parent,
})
describeConformance('SelectionFeedback.Hint', {
  part: (props) => <SelectionFeedback.Hint {...props} />,
  tag: 'span',
  attributes,
  parent,
})
describeConformance('SelectionFeedback.Status', {
  part: (props) => <SelectionFeedback.Status {...props} />,
  tag: 'span',
  attributes,
  parent,
})
