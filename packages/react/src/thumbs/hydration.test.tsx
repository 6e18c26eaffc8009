import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { writtenByServer } from '../testing/hydrate.tsx'
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
  const takeOver = writtenByServer(page)
  expect(screen.getByRole('group').dataset.state).toBe('none')
  expect(await takeOver()).toEqual([])
  expect(screen.getByRole('group').dataset.state).toBe('down')
})
