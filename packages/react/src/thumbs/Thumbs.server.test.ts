import { createFeedbackClient, type FeedbackTarget } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { Thumbs } from './Thumbs.tsx'

const client = createFeedbackClient()

const page = (target: FeedbackTarget | null, defaultValue?: 'up' | 'down') =>
  renderToString(
    createElement(
      FeedbackProvider,
      { client },
      createElement(Feedback, { target }, createElement(Thumbs, { defaultValue })),
    ),
  )

it('renders on a server, with the vote that the app knows', () => {
  const html = page(newTarget(), 'up')
  expect(html).toContain('data-state="up"')
  expect(html).toContain('aria-label="Good answer" aria-pressed="true"')
  expect(html).toContain('aria-label="Bad answer" aria-pressed="false"')
})

it('renders the same whatever the clock of the server says', () => {
  const dateless = (html: string) => html.replace(/answer-\d+-[\w-]+/g, '')
  expect(dateless(page(newTarget(-1000)))).toBe(dateless(page(newTarget())))
})

it('renders disabled without a target', () => {
  expect(page(null)).toContain('data-disabled=""')
})

it('renders a vote that has a follow-up without it: that comes in the page', () => {
  const html = page(newTarget(), 'down')
  expect(html).toContain('data-state="down"')
  expect(html).not.toContain('Add details')
})
