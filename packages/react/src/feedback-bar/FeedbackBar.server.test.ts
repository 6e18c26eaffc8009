import { createFeedbackClient, type FeedbackTarget } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { FeedbackBar, type FeedbackBarProps } from './FeedbackBar.tsx'

const client = createFeedbackClient()

const page = (target: FeedbackTarget | null, props: FeedbackBarProps) =>
  renderToString(
    createElement(
      FeedbackProvider,
      { client },
      createElement(Feedback, { target }, createElement(FeedbackBar, props)),
    ),
  )

it('renders on a server, with the buttons that have what they need', () => {
  const html = page(newTarget(), { text: 'An answer', onRegenerate: () => {} })
  for (const name of ['Good answer', 'Copy', 'Correct', 'Regenerate']) {
    expect(html).toContain(`aria-label="${name}"`)
  }
  expect(html).toContain('role="toolbar"')
  for (const name of ['Share', 'More']) expect(html).not.toContain(`aria-label="${name}"`)
})

it('renders compact, and without a target', () => {
  const html = page(null, { text: 'An answer', variant: 'compact' })
  expect(html).toContain('data-variant="compact"')
  expect(html).toContain('aria-label="More"')
})
