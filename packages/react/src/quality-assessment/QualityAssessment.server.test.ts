import { createFeedbackClient } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import type { Assessment } from './assessment.ts'
import { QualityAssessment } from './QualityAssessment.tsx'

const client = createFeedbackClient()

const page = (defaultValue?: Assessment) =>
  renderToString(
    createElement(
      FeedbackProvider,
      { client },
      createElement(Feedback, { target: newTarget() }, createElement(QualityAssessment, { defaultValue })),
    ),
  )

it('renders the form on a server', () => {
  expect(page().match(/role="radiogroup"/g)).toHaveLength(3)
})

it('renders what the app knows of on a server', () => {
  const html = page({ answers: { accuracy: 2 }, comment: 'Too long.' })
  expect(html).toContain('data-state="submitted"')
  expect(html).toContain('2 stars')
  expect(html).toContain('Too long.')
})
