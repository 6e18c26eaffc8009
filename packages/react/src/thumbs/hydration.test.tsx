import { act, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, onTestFinished } from 'vitest'
import { newClient, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { Thumbs } from './Thumbs.tsx'

it('takes over what the server wrote without a mismatch, then shows what this browser knows', async () => {
  const { client } = newClient()
  const target = newTarget()
  await client.submit(target, { score: -1, weight: 1, signal_name: 'thumbs_down' }).delivered
  const page = (
    <Scope client={client} target={target}>
      <Thumbs />
    </Scope>
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  document.body.append(container)
  expect(screen.getByRole('group').dataset.state).toBe('none')
  const mismatches: unknown[] = []
  const root = await act(() =>
    hydrateRoot(container, page, { onRecoverableError: (error) => mismatches.push(error) }),
  )
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  expect(mismatches).toEqual([])
  expect(screen.getByRole('group').dataset.state).toBe('down')
})
