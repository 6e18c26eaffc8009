import { createFeedbackClient, createFeedbackFetch, type FeedbackTarget } from '@feedback-signals/browser'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, inject, it, onTestFinished } from 'vitest'
import { Scope } from '../testing/renderFeedback.tsx'
import { Thumbs } from './Thumbs.tsx'

const gateway = inject('gatewayUrl')
const asServer = { Authorization: 'Bearer sk-demo', 'Content-Type': 'application/json' }

it('makes a vote a row of a real gateway', async () => {
  const targets: FeedbackTarget[] = []
  const ask = createFeedbackFetch(fetch, { onTarget: (target) => targets.push(target) })
  const answer = await ask(`${gateway}/demo/chat/chat/completions`, {
    method: 'POST',
    headers: asServer,
    body: JSON.stringify({ messages: [{ role: 'user', content: 'How are you?' }] }),
  })
  await answer.text()
  const [target] = targets
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
  const log = await fetch(`${gateway}/log/${target?.inferenceId}`, { headers: asServer })
  expect((await log.json()).feedback_signals).toEqual([
    expect.objectContaining({ score: -1, weight: 1, signal_name: 'thumbs_down', signal_type: 'explicit' }),
  ])
})
