import { createFeedbackClient } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { SelectionFeedback, type SelectionFeedbackProps } from './SelectionFeedback.tsx'

const page = (props: SelectionFeedbackProps) =>
  renderToString(
    createElement(
      FeedbackProvider,
      { client: createFeedbackClient() },
      createElement(Feedback, { target: newTarget() }, createElement(SelectionFeedback, props)),
    ),
  )

it('renders the answer on a server, and what the app knows of its passages', () => {
  const html = page({
    children: 'It is Paris.',
    defaultValue: [{ start: 6, end: 11, quote: 'Paris', kind: 'good' }],
  })
  expect(html).toContain('It is Paris.')
  expect(html).toContain('aria-label="Good passage: Paris"')
})

it('renders neither toolbar nor form', () => {
  const html = page({ children: 'It is Paris.' })
  expect(html).not.toContain('fbs-selection-toolbar')
  expect(html).not.toContain('<ul')
})
