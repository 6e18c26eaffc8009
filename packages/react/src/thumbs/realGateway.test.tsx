import { createFeedbackClient } from '@feedback-signals/browser'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { askGateway, logOf } from '../testing/realGateway.ts'
import { Scope } from '../testing/renderFeedback.tsx'
import { Thumbs } from './Thumbs.tsx'

it('makes a vote a row of a real gateway', async () => {
  const target = await askGateway()
  const client = createFeedbackClient()
  const { unmount } = render(
    <Scope client={client} target={target}>
      <Thumbs />
    </Scope>,
  )
  onTestFinished(() => {
    unmount()
    client.destroy()
    localStorage.clear()
  })
  fireEvent.click(screen.getByRole('button', { name: 'Bad answer' }))
  await waitFor(() => expect(screen.getByRole('group').dataset.status).toBe('delivered'))
  const log = await logOf(target)
  expect(log.feedback_signals).toEqual([
    expect.objectContaining({ score: -1, weight: 1, signal_name: 'thumbs_down', signal_type: 'explicit' }),
  ])
})
