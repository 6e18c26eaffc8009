import { createFeedbackClient, type FeedbackTarget } from '@feedback-signals/browser'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newTarget } from '../testing/target.ts'
import { CorrectionEditor } from './CorrectionEditor.tsx'
import { useCorrection } from './useCorrection.ts'

const client = createFeedbackClient()
const original = 'Sixty per cent.'

const page = (target: FeedbackTarget | null, child = createElement(CorrectionEditor, { original })) =>
  renderToString(createElement(FeedbackProvider, { client }, createElement(Feedback, { target }, child)))

it('renders on a server as a button, and no editor', () => {
  const html = page(newTarget())
  expect(html).toContain('Suggest a better answer')
  expect(html).not.toContain('<textarea')
})

it('renders on a server where it is open from the start, with the editor to come', () => {
  const html = page(newTarget(), createElement(CorrectionEditor, { original, defaultOpen: true }))
  expect(html).toContain('aria-busy="true"')
})

it('renders disabled without a target', () => {
  expect(page(null)).toContain('data-disabled=""')
})

function Own() {
  const { getFieldProps, getDiffProps } = useCorrection({ original, defaultOpen: true })
  return createElement(
    'div',
    null,
    createElement('textarea', getFieldProps()),
    createElement('div', getDiffProps()),
  )
}

it('renders an interface of the app on a server, with the text', () => {
  expect(page(newTarget(), createElement(Own))).toContain(original)
})
