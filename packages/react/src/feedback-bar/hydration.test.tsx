import { act, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, onTestFinished } from 'vitest'
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
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  document.body.append(container)
  const mismatches: unknown[] = []
  const root = await act(() =>
    hydrateRoot(container, page, { onRecoverableError: (error) => mismatches.push(error) }),
  )
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  expect(mismatches).toEqual([])
  expect(screen.getByRole('button', { name: 'Good answer' }).getAttribute('aria-pressed')).toBe('true')
})
