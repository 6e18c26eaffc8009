import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { writtenByServer } from '../testing/hydrate.tsx'
import { newClient, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { FeedbackBar } from './FeedbackBar.tsx'

it('takes over what the server wrote without a mismatch, whatever this browser can and knows', async () => {
  const { client } = newClient()
  const target = newTarget()
  await client.submit(target, { score: 1, weight: 1, signal_name: 'thumbs_up' }).delivered
  const page = (
    <Scope client={client} target={target}>
      <FeedbackBar text="An answer" variant="compact" onRegenerate={() => {}} />
    </Scope>
  )
  const takeOver = writtenByServer(page)
  expect(await takeOver()).toEqual([])
  expect(screen.getByRole('button', { name: 'Good answer' }).getAttribute('aria-pressed')).toBe('true')
})
