import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import '../styles.css'
import { StarRating } from '../star-rating/index.ts'
import { FeedbackBar } from './FeedbackBar.tsx'

const noop = () => {}
const focused = () => {
  const { activeElement } = document
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent
}

const bar = (dir = 'ltr') => (
  <div dir={dir}>
    <button type="button">Before</button>
    <FeedbackBar text="An answer" onRegenerate={noop}>
      <FeedbackBar.Button label="Report" />
    </FeedbackBar>
    <button type="button">After</button>
  </div>
)

/** What has the focus after each key. */
const press = async (...keys: string[]) => {
  const stops: (string | null | undefined)[] = []
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`)
    stops.push(focused())
  }
  return stops
}

describe('the keyboard', () => {
  it('takes the bar as one stop, forwards and back', async () => {
    renderFeedback(bar())
    screen.getByText('Before').focus()
    await userEvent.tab()
    expect(focused()).toBe('Good answer')
    await userEvent.tab()
    expect(focused()).toBe('After')
    await userEvent.tab({ shift: true })
    expect(focused()).toBe('Report')
    await userEvent.tab({ shift: true })
    expect(focused()).toBe('Before')
  })

  it('goes by arrows, Home and End through all of it, thumbs included', async () => {
    renderFeedback(bar())
    screen.getByText('Before').focus()
    await userEvent.tab()
    expect(await press('ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home')).toEqual([
      'Bad answer',
      'Copy',
      'Report',
      'Good answer',
      'Report',
      'Good answer',
    ])
  })

  it('goes the other way in a right-to-left page', async () => {
    renderFeedback(bar('rtl'))
    screen.getByText('Before').focus()
    await userEvent.tab()
    expect(await press('ArrowLeft', 'ArrowLeft', 'ArrowRight')).toEqual(['Bad answer', 'Copy', 'Bad answer'])
  })

  it('votes by thumbs inside, and leaves keys with a modifier to the browser', async () => {
    const { gateway } = renderFeedback(bar())
    screen.getByText('Before').focus()
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight', altKey: true }),
    ).toBe(true)
    expect(focused()).toBe('Good answer')
  })

  it('leaves to a widget in it the arrows that are its own', async () => {
    const onValueChange = vi.fn()
    renderFeedback(
      <FeedbackBar thumbs={false} text="An answer">
        <StarRating onValueChange={onValueChange} />
      </FeedbackBar>,
    )
    await userEvent.click(screen.getByRole('radio', { name: /^2/ }))
    await userEvent.keyboard('{ArrowRight}')
    expect(onValueChange.mock.calls).toEqual([[2], [3]])
  })
})
