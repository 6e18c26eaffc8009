import { createFeedbackClient } from '@feedback-signals/browser'
import { combineSignals } from '@feedback-signals/protocol'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { askGateway, logOf } from '../testing/realGateway.ts'
import { Scope } from '../testing/renderFeedback.tsx'
import { open } from '../testing/selectionInPage.tsx'
import { SelectionFeedback } from './SelectionFeedback.tsx'

it('makes each passage a row of a real gateway, of which the newest of a passage counts', async () => {
  const target = await askGateway()
  const client = createFeedbackClient()
  const { unmount } = render(
    <Scope client={client} target={target}>
      <SelectionFeedback data-testid="root">It is Paris 🇫🇷, in France.</SelectionFeedback>
    </Scope>,
  )
  onTestFinished(() => {
    getSelection()?.removeAllRanges()
    unmount()
    client.destroy()
    localStorage.clear()
  })
  const say = async (quote: string, kind: string) => {
    fireEvent.click(within(await open(quote, kind)).getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(screen.getByTestId('root').dataset.status).toBe('delivered'))
  }
  await say('Paris 🇫🇷', 'Bad passage')
  await say('France', 'Good passage')
  await say('Paris 🇫🇷', 'Good passage')
  const log = await logOf(target)
  expect(log.feedback_signals).toMatchObject([
    { score: -0.5, metadata: { quote: 'Paris 🇫🇷', start: 6, end: 16 } },
    { score: 0.5, metadata: { quote: 'France' } },
    { score: 0.5, metadata: { quote: 'Paris 🇫🇷', supersedes: log.feedback_signals[0].metadata.signal_id } },
  ])
  expect(combineSignals(log.feedback_signals).explicit).toMatchObject({ score: 0.5, count: 2 })
})
