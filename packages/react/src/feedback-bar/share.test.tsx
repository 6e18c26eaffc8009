import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { FeedbackBar } from './FeedbackBar.tsx'

const share = () => screen.queryByRole('button', { name: 'Share' })

/** As a page does that brings `navigator.share` to a browser without it, as Chromium is on Linux. */
function polyfill(how: (data: ShareData) => Promise<void>) {
  expect('share' in navigator).toBe(false)
  const shared = vi.fn(how)
  Object.defineProperty(navigator, 'share', { value: shared, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'))
  return shared
}

describe('the share of the browser', () => {
  it('is not offered where there is none, or no text to share', () => {
    const { update } = renderFeedback(<FeedbackBar text="An answer" />)
    expect(share()).toBeNull()
    polyfill(async () => {})
    update({}, <FeedbackBar />)
    expect(share()).toBeNull()
  })

  it('gets the text as it is at the click, and is a signal then', async () => {
    const shared = polyfill(async () => {})
    const text = vi.fn(() => 'The answer as it is now')
    const { gateway } = renderFeedback(<FeedbackBar text={text} />)
    expect(text).not.toHaveBeenCalled()
    fireEvent.click(share() ?? document.body)
    expect(shared.mock.calls).toEqual([[{ text: 'The answer as it is now' }]])
    await waitFor(() => expect(gateway.received.map(({ signal }) => signal.signal_name)).toEqual(['shared']))
    expect(screen.getByText('Shared')).toBeTruthy()
  })

  it('is called as a method of the navigator', async () => {
    let self: unknown
    polyfill(async function (this: unknown) {
      self = this
    })
    renderFeedback(<FeedbackBar text="An answer" />)
    fireEvent.click(share() ?? document.body)
    await screen.findByText('Shared')
    expect(self).toBe(navigator)
  })

  it('is no signal where the person closes it', async () => {
    const shared = polyfill(() => Promise.reject(new DOMException('closed', 'AbortError')))
    const { gateway } = renderFeedback(<FeedbackBar text="An answer" />)
    fireEvent.click(share() ?? document.body)
    await Promise.allSettled(shared.mock.results.map(({ value }) => value))
    expect(screen.queryByText('Could not be shared')).toBeNull()
    expect(gateway.received).toEqual([])
  })

  it('says so where the browser refuses, and can be tried again', async () => {
    const shared = polyfill(() => Promise.reject(new DOMException('no gesture', 'NotAllowedError')))
    const { gateway } = renderFeedback(<FeedbackBar text="An answer" />)
    fireEvent.click(share() ?? document.body)
    await screen.findByText('Could not be shared')
    expect(gateway.received).toEqual([])
    shared.mockResolvedValue(undefined)
    fireEvent.click(share() ?? document.body)
    await screen.findByText('Shared')
    await waitFor(() => expect(gateway.received).toHaveLength(1))
  })
})
