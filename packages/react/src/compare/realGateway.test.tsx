import { createFeedbackClient } from '@feedback-signals/browser'
import { preferencePairs } from '@feedback-signals/protocol'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { askGateway, logOf } from '../testing/realGateway.ts'
import { Compare } from './Compare.tsx'

it('makes a preference pair of the rows of a real gateway, and of a mind that was changed', async () => {
  const [a, b] = [await askGateway(), await askGateway()]
  const client = createFeedbackClient()
  const { unmount } = render(
    <FeedbackProvider client={client}>
      <Compare targets={[a, b]} data-testid="root" />
    </FeedbackProvider>,
  )
  onTestFinished(() => {
    unmount()
    client.destroy()
    localStorage.clear()
  })
  const pairs = async () => {
    await waitFor(() => expect(screen.getByTestId('root').dataset.status).toBe('delivered'))
    const logs = [await logOf(a), await logOf(b)]
    return preferencePairs(logs.map((log) => [log.id, log.feedback_signals] as const))
  }
  fireEvent.click(screen.getByRole('radio', { name: '2 is better' }))
  expect(await pairs()).toMatchObject([{ chosen: b.inferenceId, rejected: a.inferenceId, weight: 1 }])
  fireEvent.click(screen.getByRole('radio', { name: '1 is better' }))
  expect(await pairs()).toMatchObject([{ chosen: a.inferenceId, rejected: b.inferenceId }])
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await pairs()).toEqual([])
})
