import { createFeedbackClient } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { useImplicitSignals } from './useImplicitSignals.ts'
import { useSignal } from './useSignal.ts'

function Answer() {
  const { copy, dwell, ignore, actions } = useImplicitSignals(null)
  const { status } = useSignal('pinned', { score: 1 })
  return createElement(
    'p',
    {},
    `${copy.copied} ${dwell.readShare} ${ignore.ignored} [${actions.done}] ${status}`,
  )
}

it('all hooks render on a server, where nothing is known yet', () => {
  const page = createElement(
    FeedbackProvider,
    { client: createFeedbackClient() },
    createElement(Feedback, { target: newTarget() }, createElement(Answer)),
  )
  expect(renderToString(page)).toBe('<p>false 0 false [] idle</p>')
})
