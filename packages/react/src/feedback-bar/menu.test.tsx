import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import '../styles.css'
import { FeedbackBar } from './FeedbackBar.tsx'

const onReport = vi.fn()

const bar = (
  <FeedbackBar
    text="An answer"
    more={[
      <FeedbackBar.Item key="report" onClick={onReport}>
        Report
      </FeedbackBar.Item>,
      <FeedbackBar.Item key="aloud" disabled onClick={onReport}>
        Read aloud
      </FeedbackBar.Item>,
      <FeedbackBar.Item key="source" asChild>
        <a href="#source">Open source</a>
      </FeedbackBar.Item>,
    ]}
  />
)

const more = () => screen.getByRole('button', { name: 'More' })
const focused = () => document.activeElement?.textContent

const opened = async () => {
  await userEvent.click(more())
  const menu = await screen.findByRole('menu', { name: 'More' })
  await waitFor(() => expect(focused()).toBe('Report'))
  return menu
}

describe('the menu', () => {
  it('is announced by its button, and takes the focus', async () => {
    renderFeedback(bar)
    expect(more().getAttribute('aria-haspopup')).toBe('menu')
    expect(more().getAttribute('aria-expanded')).toBe('false')
    await opened()
    expect(more().getAttribute('aria-expanded')).toBe('true')
  })

  it('goes by arrows, ends and first letters', async () => {
    renderFeedback(bar)
    await opened()
    const stops: (string | null | undefined)[] = []
    for (const key of [
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{End}',
      '{Home}',
      'r',
      'o',
      '{ArrowUp}',
    ]) {
      await userEvent.keyboard(key)
      stops.push(focused())
    }
    expect(stops).toEqual([
      'Read aloud',
      'Open source',
      'Report',
      'Open source',
      'Report',
      'Read aloud',
      'Open source',
      'Read aloud',
    ])
  })

  it('does what was chosen, goes, and gives the focus back', async () => {
    renderFeedback(bar)
    await opened()
    onReport.mockClear()
    await userEvent.keyboard('{Enter}')
    expect(onReport).toHaveBeenCalledOnce()
    expect(screen.queryByRole('menu')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(more()))
  })

  it('stays where an item does nothing now', async () => {
    renderFeedback(bar)
    await opened()
    onReport.mockClear()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(onReport).not.toHaveBeenCalled()
    expect(screen.getByRole('menu')).toBeTruthy()
  })

  it.each(['{Escape}', '{Tab}'])('goes at %s', async (key) => {
    renderFeedback(bar)
    await opened()
    await userEvent.keyboard(key)
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(more()))
  })

  it('opens at the arrow down, and goes at a second click', async () => {
    renderFeedback(bar)
    more().focus()
    await userEvent.keyboard('{ArrowDown}')
    await screen.findByRole('menu')
    await userEvent.click(more())
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})
