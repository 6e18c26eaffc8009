import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { writtenByServer } from '../testing/hydrate.tsx'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { type UseSignalOptions, useSignal } from './useSignal.ts'

const usual: UseSignalOptions = { score: 0.6, weight: 0.5, metadata: { board: 'a' } }

function Pin({
  isRead = true,
  onRender,
  ...options
}: UseSignalOptions & { isRead?: boolean; onRender?: () => void }) {
  const pin = useSignal('pinned', { ...usual, ...options })
  onRender?.()
  return (
    <>
      <button type="button" onClick={() => pin.submit()}>
        Pin
      </button>
      <button type="button" onClick={() => pin.withdraw()}>
        Take away
      </button>
      {isRead && <output data-status={pin.status}>{pin.signal ? 'pinned' : 'loose'}</output>}
    </>
  )
}

const press = (name: string) => act(() => screen.getByRole('button', { name }).click())
const shown = () => screen.getByRole('status')

it('stands once for an answer, and can be taken back', async () => {
  const { gateway } = renderFeedback(<Pin />)
  expect(shown().textContent).toBe('loose')
  press('Pin')
  expect(shown().textContent).toBe('pinned')
  await vi.waitFor(() => expect(shown().dataset.status).toBe('delivered'))
  press('Take away')
  expect(shown().textContent).toBe('loose')
  await vi.waitFor(() => expect(gateway.received).toHaveLength(2))
  const [pinned, taken] = gateway.received.map(({ signal }) => signal)
  expect(pinned).toMatchObject({ signal_name: 'pinned', score: 0.6, weight: 0.5, metadata: { board: 'a' } })
  expect(taken).toMatchObject({ signal_name: 'pinned', score: 0, weight: 0 })
  expect(taken?.metadata?.supersedes).toBe(pinned?.metadata?.signal_id)
})

it('takes nothing back where nothing stands', async () => {
  const { gateway } = renderFeedback(<Pin />)
  press('Take away')
  press('Pin')
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal.score).toBe(0.6)
})

it('is of the target that it is given, and one of several where the app says which', async () => {
  const target = newTarget()
  const { gateway } = renderFeedback(
    <>
      <Pin target={target} metadata={{ signal_slot: 'board a' }} />
      <Pin target={target} metadata={{ signal_slot: 'board b' }} isRead={false} />
    </>,
  )
  act(() => screen.getAllByRole('button', { name: 'Pin' })[1]?.click())
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.url).toBe(target.url)
  expect(shown().textContent).toBe('loose')
})

it('says what the app says last', async () => {
  const { gateway, update } = renderFeedback(<Pin />)
  update({}, <Pin score={0.9} />)
  press('Pin')
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal.score).toBe(0.9)
})

it('costs no render where nobody reads it', async () => {
  const onRender = vi.fn()
  const { gateway } = renderFeedback(<Pin isRead={false} onRender={onRender} />)
  press('Pin')
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(onRender).toHaveBeenCalledOnce()
})

it('is hydrated without a mismatch, and then shows what this browser remembers', async () => {
  const { client } = newClient()
  const target = newTarget()
  const pin = (
    <Scope client={client} target={target}>
      <Pin />
    </Scope>
  )
  const { unmount } = render(pin)
  press('Pin')
  await vi.waitFor(() => expect(shown().dataset.status).toBe('delivered'))
  unmount()
  const hydrate = writtenByServer(pin)
  expect(shown().textContent).toBe('loose')
  expect(await hydrate()).toEqual([])
  expect(shown().textContent).toBe('pinned')
})

function Own({ give }: { give: (submit: () => unknown) => void }) {
  give(useSignal('pinned', usual).submit)
  return null
}

it('says that there is no target', () => {
  const { client } = newClient()
  const submits: (() => unknown)[] = []
  render(
    <Scope client={client}>
      <Own give={(submit) => submits.push(submit)} />
    </Scope>,
  )
  expect(() => submits[0]?.()).toThrow('the target of the answer is missing')
})
