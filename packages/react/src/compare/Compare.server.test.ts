import { createFeedbackClient } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { Compare, type CompareProps } from './Compare.tsx'

const page = (props: CompareProps) =>
  renderToString(
    createElement(FeedbackProvider, { client: createFeedbackClient() }, createElement(Compare, props)),
  )

it('renders on a server, with what the app knows', () => {
  const html = page({ targets: [newTarget(), newTarget()], defaultValue: 'b', renderAnswer: (side) => side })
  expect(html).toContain('data-state="b"')
  expect(html).toContain('2 is better')
})

it('draws the same lot on a server', () => {
  const targets = [newTarget(), newTarget()] as const
  const props: CompareProps = { targets, shuffle: true, renderAnswer: (side) => side }
  expect(page(props)).toBe(page(props))
})
