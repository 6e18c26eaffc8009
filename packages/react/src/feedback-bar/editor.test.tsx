import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import '../styles.css'
import { FeedbackBar } from './FeedbackBar.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const editor = () => screen.queryByRole('textbox')

const opened = async () => {
  await userEvent.click(button('Correct'))
  const field = await screen.findByRole('textbox')
  await waitFor(() => expect(document.activeElement).toBe(field))
  return field
}

describe('correcting', () => {
  it('opens the editor below the bar with the answer in it, and the focus', async () => {
    renderFeedback(<FeedbackBar text={() => 'The sky is green.'} />)
    expect(editor()).toBeNull()
    const field = await opened()
    expect(field).toHaveProperty('value', 'The sky is green.')
    expect(button('Correct').getAttribute('aria-expanded')).toBe('true')
    const { bottom } = screen.getByRole('toolbar').getBoundingClientRect()
    expect(field.getBoundingClientRect().top).toBeGreaterThan(bottom)
  })

  it('goes at a second click, and gives the focus back', async () => {
    renderFeedback(<FeedbackBar text="The sky is green." />)
    await opened()
    await userEvent.click(button('Correct'))
    await waitFor(() => expect(editor()).toBeNull())
    expect(document.activeElement).toBe(button('Correct'))
  })

  it('opens from the menu of a compact bar too, and keeps the focus in the field', async () => {
    renderFeedback(
      <div style={{ width: 60 }}>
        <FeedbackBar text="The sky is green." variant="compact" />
      </div>,
    )
    await userEvent.click(await screen.findByRole('button', { name: 'More' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }))
    const field = await screen.findByRole('textbox')
    await waitFor(() => expect(document.activeElement).toBe(field))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.activeElement).toBe(field)
  })

  it('sends the better answer', async () => {
    const onSubmit = vi.fn()
    const { gateway } = renderFeedback(<FeedbackBar text="The sky is green." editor={{ onSubmit }} />)
    await userEvent.fill(await opened(), 'The sky is blue.')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(gateway.received[0]?.signal).toMatchObject({
      signal_name: 'correction',
      improvement: { role: 'assistant', content: 'The sky is blue.' },
    })
    expect(onSubmit).toHaveBeenCalledOnce()
    await waitFor(() => expect(button('Correct').getAttribute('aria-expanded')).toBe('false'))
    await screen.findByText('Correction sent')
  })

  it('is shown again in a later visit', async () => {
    const { client, target } = renderFeedback(null)
    if (!target) throw new Error('no target')
    await client.submit(target, {
      signal_name: 'correction',
      score: -0.5,
      weight: 0.8,
      improvement: { role: 'assistant', content: 'Blue.' },
    }).delivered
    renderFeedback(<FeedbackBar text="Green." />, { target })
    await screen.findByText('Correction sent')
    expect(editor()).toBeNull()
  })

  it('is left to the app where it has an editor of its own', () => {
    const onEdit = vi.fn()
    renderFeedback(<FeedbackBar text="An answer" onEdit={onEdit} />)
    fireEvent.click(button('Correct'))
    expect(onEdit).toHaveBeenCalledOnce()
    expect(button('Correct').hasAttribute('aria-expanded')).toBe(false)
  })

  it('cannot be where the answer cannot be rated, and says why', () => {
    renderFeedback(<FeedbackBar text="An answer" />, { target: null })
    fireEvent.click(button('Correct'))
    expect(button('Correct').title).toBe('Cannot be rated')
    expect(button('Correct').getAttribute('aria-expanded')).toBe('false')
  })
})
