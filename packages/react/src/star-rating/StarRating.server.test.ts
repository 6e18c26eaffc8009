import { createFeedbackClient, type FeedbackTarget } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { StarRating } from './StarRating.tsx'

const client = createFeedbackClient()

const page = (target: FeedbackTarget | null, defaultValue?: number) =>
  renderToString(
    createElement(
      FeedbackProvider,
      { client },
      createElement(Feedback, { target }, createElement(StarRating, { defaultValue })),
    ),
  )

it('renders on a server, with the rating that the app knows', () => {
  const html = page(newTarget(), 4)
  expect(html).toContain('data-state="rated"')
  expect(html.match(/data-state="full"/g)).toHaveLength(4)
  expect(html.match(/aria-checked="true"/g)).toHaveLength(1)
  expect(html.match(/tabindex="0"/g)).toHaveLength(1)
})

it('renders disabled without a target', () => {
  expect(page(null)).toContain('aria-disabled="true"')
})
