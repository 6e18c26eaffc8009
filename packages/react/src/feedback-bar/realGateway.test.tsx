import { createFeedbackClient } from '@feedback-signals/browser'
import { render, screen } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { askGateway, logOf } from '../testing/realGateway.ts'
import { Scope } from '../testing/renderFeedback.tsx'
import { FeedbackBar } from './FeedbackBar.tsx'

it('leaves on a real gateway what was done once, and no word of the answer', async () => {
  const target = await askGateway()
  const client = createFeedbackClient()
  const { unmount } = render(
    <Scope client={client} target={target}>
      <FeedbackBar text="A very secret answer" onRegenerate={() => {}} onShare={async () => false} />
    </Scope>,
  )
  onTestFinished(() => {
    unmount()
    client.destroy()
    localStorage.clear()
  })
  const stored = async () => {
    const log = await logOf(target)
    return log.feedback_signals
  }
  for (const name of ['Copy', 'Share', 'Copy', 'Good answer', 'Regenerate', 'Copy', 'Regenerate']) {
    await userEvent.click(screen.getByRole('button', { name }))
  }
  await expect.poll(async () => (await stored()).length, { timeout: 20_000 }).toBe(3)
  await client.flush()
  const signals = await stored()
  expect(signals.map((signal: { signal_name: string }) => signal.signal_name).toSorted()).toEqual([
    'copied_to_clipboard',
    'regenerated',
    'thumbs_up',
  ])
  expect(signals).toContainEqual(
    expect.objectContaining({
      signal_type: 'implicit',
      metadata: expect.objectContaining({ copied_chars: 20, copied_fraction: 1, method: 'button' }),
    }),
  )
  expect(JSON.stringify(signals)).not.toContain('secret')
})
