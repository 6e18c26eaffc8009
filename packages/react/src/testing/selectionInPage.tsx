import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, onTestFinished } from 'vitest'
import '../styles.css'
import { SelectionFeedback, type SelectionFeedbackProps } from '../selection-feedback/SelectionFeedback.tsx'
import { rangeIn } from '../selection-feedback/textRange.ts'
import { renderFeedback } from './renderFeedback.tsx'

export const text = 'The capital of France is Paris. It has 2 million people.'

const Answer = () => (
  <>
    <p>
      The capital of <b>France</b> is <em>Paris</em>.
    </p>{' '}
    <p>It has 2 million people.</p>
  </>
)

export const page = (props: SelectionFeedbackProps = {}) => (
  <StrictMode>
    <p>Before.</p>
    <SelectionFeedback data-testid="root" {...props}>
      <Answer />
    </SelectionFeedback>
    <p>After.</p>
  </StrictMode>
)

export const show = (props: SelectionFeedbackProps = {}) => {
  onTestFinished(() => getSelection()?.removeAllRanges())
  return renderFeedback(page(props))
}

export const answer = () => {
  const element = document.querySelector('.fbs-selection-answer')
  if (!element) throw new Error('There is no answer in the page.')
  return element
}

export const select = (quote: string, element = answer()) => {
  const at = (element.textContent ?? '').indexOf(quote)
  const range = rangeIn(element, at, at + quote.length)
  if (!range) throw new Error(`"${quote}" is not in the text.`)
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  )
}

export const toolbar = () => screen.findByRole('group', { name: 'Rate the selected passage' })
export const noToolbar = () => waitFor(() => expect(screen.queryByRole('group')).toBeNull())
export const dialog = (name: string) => screen.findByRole('dialog', { name })
export const button = (name: string) => screen.getByRole('button', { name })
export const open = async (quote: string, kind = 'Bad passage') => {
  select(quote)
  fireEvent.click(await within(await toolbar()).findByRole('button', { name: kind }))
  return dialog(kind)
}
export const toReach = (status: string) =>
  waitFor(() => expect(screen.getByTestId('root').dataset.status).toBe(status))
export const marked = (look: string) =>
  [...(CSS.highlights.get(`fbs-passage-${look}`) ?? [])].map((range) =>
    range instanceof Range ? range.toString() : '',
  )
