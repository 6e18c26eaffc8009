import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CheckIcon } from '../icons/actions.tsx'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import '../styles.css'
import { FeedbackBar } from './FeedbackBar.tsx'

const noop = () => {}

const bar = (width: number, props: object = {}) => (
  <div style={{ width }}>
    <FeedbackBar
      text="An answer"
      onCopy={noop}
      onRegenerate={noop}
      onShare={noop}
      variant="compact"
      {...props}
    >
      <FeedbackBar.Button label="Pin" pressed icon={<CheckIcon />} />
    </FeedbackBar>
  </div>
)

const shown = () => screen.getAllByRole('button').map((element) => element.getAttribute('aria-label'))
const loops = () => {
  const told = vi.fn()
  window.addEventListener('error', told)
  onTestFinished(() => window.removeEventListener('error', told))
  return told
}
const items = () => [...document.querySelectorAll('[role^=menuitem]')].map((element) => element.textContent)
const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  return screen.findByRole('menu', { name: 'More' })
}
const everything = ['Good answer', 'Bad answer', 'Copy', 'Correct', 'Share', 'Regenerate', 'Pin']

describe('a compact bar', () => {
  it('shows everything where there is room, and no menu', async () => {
    renderFeedback(bar(400))
    await waitFor(() => expect(shown()).toEqual(everything))
  })

  it('folds into the menu what has no room, and unfolds it again', async () => {
    const { update, container } = renderFeedback(bar(160))
    await waitFor(() => expect(shown()).toEqual(['Good answer', 'Bad answer', 'Copy', 'Correct', 'More']))
    expect(container.querySelector('.fbs-bar-row')?.scrollWidth).toBeLessThanOrEqual(166)
    await open()
    expect(items()).toEqual(['Share', 'Regenerate', 'Pin'])
    await userEvent.keyboard('{Escape}')
    update({}, bar(400))
    await waitFor(() => expect(shown()).toEqual(everything))
  })

  it('does from the menu what the button does', async () => {
    const onRegenerate = vi.fn()
    const { gateway } = renderFeedback(bar(60, { onRegenerate }))
    await waitFor(() => expect(shown()).toEqual(['Good answer', 'Bad answer', 'More']))
    await open()
    expect(screen.getByRole('menuitemcheckbox', { name: 'Pin' }).getAttribute('aria-checked')).toBe('true')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Regenerate' }))
    expect(onRegenerate).toHaveBeenCalledOnce()
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(screen.queryByRole('menu')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })))
  })

  it('makes room for words that have become longer, and for a button that is new', async () => {
    const own = (label: string, more = false) => (
      <div style={{ width: 160 }}>
        <FeedbackBar text="An answer" variant="compact">
          <FeedbackBar.Button label={label} />
          {more && <FeedbackBar.Button label="Report" icon={<CheckIcon />} />}
        </FeedbackBar>
      </div>
    )
    const { update } = renderFeedback(own('A'))
    await waitFor(() => expect(shown()).toContain('A'))
    update({}, own('Another one'))
    await waitFor(() => expect(shown()).not.toContain('Another one'))
    update({}, own('A'))
    update({}, own('A', true))
    await waitFor(() => expect(shown()).not.toContain('Report'))
  })

  it('keeps to its row whatever the thumbs have to tell', async () => {
    const told = loops()
    const { gateway, update } = renderFeedback(bar(230))
    await waitFor(() => expect(shown()).toContain('Pin'))
    gateway.mode = 503
    await userEvent.click(screen.getByRole('button', { name: 'Good answer' }))
    await screen.findByText('Not sent yet')
    await waitFor(() => expect(shown()).not.toContain('Pin'))
    update({}, bar(150))
    await waitFor(() => expect(shown()).not.toContain('Copy'))
    expect(told).not.toHaveBeenCalled()
  })
})
