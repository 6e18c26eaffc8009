import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { Thumbs } from './Thumbs.ts'
import type { Thumb } from './thumbs.logic.ts'
import { thumbsDataAttributes } from './thumbsDataAttributes.ts'

const button = (name: string, index = 0) => screen.getAllByRole('button', { name })[index] as HTMLElement
const up = (index?: number) => button('Good answer', index)
const down = (index?: number) => button('Bad answer', index)
const group = () => screen.getByRole('group', { name: 'Rate this answer' })
const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed') === 'true'
const toReach = (status: string) => waitFor(() => expect(group().getAttribute('data-status')).toBe(status))

function App() {
  const [value, setValue] = useState<Thumb | null>(null)
  return <Thumbs value={value} onValueChange={setValue} />
}

describe('voting', () => {
  it('sends one request with the vote and the token of the answer', async () => {
    const { gateway, target } = renderFeedback(<Thumbs />)
    fireEvent.click(up())
    await toReach('delivered')
    expect(gateway.received).toEqual([
      expect.objectContaining({
        url: target?.url,
        bearer: `Bearer ${target?.token}`,
        signal: expect.objectContaining({ score: 1, weight: 1, signal_name: 'thumbs_up' }),
      }),
    ])
  })

  it('shows the vote before the gateway has answered', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    gateway.mode = 'later'
    fireEvent.click(down())
    expect(pressed(down())).toBe(true)
    expect(group().dataset.state).toBe('down')
    await toReach('sending')
    gateway.received[0]?.answer(201)
    await toReach('delivered')
  })

  it('changes a delivered vote by one that supersedes it', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    fireEvent.click(up())
    await toReach('delivered')
    fireEvent.click(down())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    const [first, second] = gateway.received.map(({ signal }) => signal)
    expect(second).toMatchObject({ score: -1, signal_name: 'thumbs_down' })
    expect(second?.metadata?.supersedes).toBe(first?.metadata?.signal_id)
    expect([pressed(up()), pressed(down())]).toEqual([false, true])
  })

  it('takes a delivered vote back at the second click', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    fireEvent.click(up())
    await toReach('delivered')
    fireEvent.click(up())
    expect(group().dataset.state).toBe('none')
    await toReach('withdrawn')
    expect(gateway.received[1]?.signal).toMatchObject({ score: 0, weight: 0, signal_name: 'thumbs_up' })
  })

  it('sends score, weight and metadata of the app', async () => {
    const signal = (value: Thumb) => ({
      rater: 'user' as const,
      score: value === 'up' ? 0.5 : -0.5,
      metadata: { at: 'end' },
    })
    const { gateway } = renderFeedback(<Thumbs signal={signal} />)
    fireEvent.click(down())
    await toReach('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({ score: -0.5, weight: 0.8, metadata: { at: 'end' } })
  })

  it('tells the widget and the scope of each signal as it is submitted', () => {
    const [onScope, onWidget] = [vi.fn(), vi.fn()]
    renderFeedback(<Thumbs onSignal={onWidget} />, { onSignal: onScope })
    fireEvent.click(up())
    for (const told of [onScope, onWidget]) {
      expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ signal_name: 'thumbs_up' }))
    }
  })

  it('keeps two widgets of one answer in step', () => {
    renderFeedback([<Thumbs key="above" />, <Thumbs key="below" />])
    fireEvent.click(up(0))
    expect(pressed(up(1))).toBe(true)
    fireEvent.click(down(1))
    expect([pressed(up(0)), pressed(down(0))]).toEqual([false, true])
  })

  it('sends a vote once in StrictMode', async () => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(
      <StrictMode>
        <Thumbs onValueChange={onValueChange} />
      </StrictMode>,
    )
    fireEvent.click(up())
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('up')
  })
})

describe('a value of the app', () => {
  it('is shown whatever this browser knows, and told of each wish to change it', () => {
    const onValueChange = vi.fn()
    renderFeedback(<Thumbs value="down" onValueChange={onValueChange} />)
    expect(pressed(down())).toBe(true)
    fireEvent.click(up())
    expect(pressed(down())).toBe(true)
    fireEvent.click(down())
    expect(onValueChange.mock.calls).toEqual([['up'], [null]])
  })

  it('moves with the app', () => {
    renderFeedback(<App />)
    fireEvent.click(up())
    expect(pressed(up())).toBe(true)
    fireEvent.click(up())
    expect(pressed(up())).toBe(false)
  })

  it('is a start only as defaultValue, where this browser has no vote', () => {
    renderFeedback(<Thumbs defaultValue="up" />)
    expect(pressed(up())).toBe(true)
    fireEvent.click(down())
    expect([pressed(up()), pressed(down())]).toEqual([false, true])
  })

  it('loses no vote to an onValueChange that throws', async () => {
    const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', shown)
    onTestFinished(() => window.removeEventListener('error', shown))
    const { gateway } = renderFeedback(
      <Thumbs
        onValueChange={() => {
          throw new Error('a mistake of the app')
        }}
      />,
    )
    fireEvent.click(up())
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(shown.mock.lastCall?.[0].message).toContain('a mistake of the app')
  })
})

describe('what does not get through', () => {
  it('is kept, said calmly, and sent by Retry', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    gateway.mode = 'unreachable'
    fireEvent.click(up())
    expect(screen.getByRole('status').textContent).toBe('')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Not sent yet'))
    expect(pressed(up())).toBe(true)
    gateway.mode = 201
    const [before] = gateway.received
    const retry = button('Retry')
    retry.focus()
    fireEvent.click(retry)
    await toReach('delivered')
    expect(screen.getByRole('status').textContent).toBe('')
    expect(group().contains(document.activeElement)).toBe(true)
    expect(gateway.received.at(-1)?.signal).toEqual(before?.signal)
  })

  it('keeps its message while it is being sent again', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    gateway.mode = 503
    fireEvent.click(up())
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Not sent yet'))
    gateway.mode = 'later'
    fireEvent.click(button('Retry'))
    await toReach('sending')
    expect(screen.getByRole('status').textContent).toBe('Not sent yet')
    gateway.received.at(-1)?.answer(201)
    await toReach('delivered')
  })

  it('goes back to what stood before once it is refused, and can be tried again', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    fireEvent.click(up())
    await toReach('delivered')
    gateway.mode = 400
    fireEvent.click(down())
    await toReach('failed')
    expect(pressed(up())).toBe(true)
    expect(screen.getByRole('status').textContent).toBe('Not saved')
    gateway.mode = 201
    fireEvent.click(button('Retry'))
    await toReach('delivered')
    expect(pressed(down())).toBe(true)
    expect(gateway.received.at(-1)?.signal).toMatchObject({ signal_name: 'thumbs_down' })
  })

  it('does not go back where a newer vote is on its way', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    gateway.mode = 'later'
    fireEvent.click(up())
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    fireEvent.click(down())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    gateway.received[0]?.answer(400)
    gateway.received[1]?.answer(201)
    await toReach('delivered')
    expect([pressed(up()), pressed(down())]).toEqual([false, true])
    expect(screen.queryByText('Not saved')).toBeNull()
  })

  it('offers no retry once the answer is another', async () => {
    const { gateway, update } = renderFeedback(<Thumbs />)
    gateway.mode = 400
    fireEvent.click(up())
    await toReach('failed')
    update({ target: newTarget() })
    await toReach('idle')
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
  })
})

describe('an answer that cannot be rated', () => {
  const refuses = (reason: string) => {
    fireEvent.click(up())
    expect(group().dataset.state).toBe('none')
    expect(group().dataset.disabled).toBe('')
    expect(up().getAttribute('aria-disabled')).toBe('true')
    expect(up().title).toBe(reason)
    up().focus()
    expect(document.activeElement).toBe(up())
  }

  it('takes no vote while it is being written, and one after', () => {
    const { update } = renderFeedback(<Thumbs />, { streaming: true })
    refuses('You can rate this answer once it is complete.')
    update({ streaming: false })
    expect(document.activeElement).toBe(up())
    fireEvent.click(up())
    expect(pressed(up())).toBe(true)
  })

  it('is hidden while it is being written, where the app wants it so', () => {
    renderFeedback(<Thumbs whileStreaming="hidden" />, { streaming: true })
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('takes no vote without a target', () => {
    renderFeedback(<Thumbs />, { target: undefined })
    refuses('This answer cannot be rated.')
  })

  it('takes no vote with an expired token', () => {
    renderFeedback(<Thumbs />, { target: newTarget(-1000) })
    refuses('The time to rate this answer is over.')
  })

  it('says so as soon as the token expires', async () => {
    renderFeedback(<Thumbs />, { target: newTarget(300) })
    await waitFor(() => expect(group().dataset.disabled).toBe(''))
    refuses('The time to rate this answer is over.')
  })

  it('takes no vote where the app disabled it', () => {
    renderFeedback(<Thumbs disabled />)
    refuses('Good answer')
  })
})

describe('documented data attributes', () => {
  it('take every documented status on the way of a vote, and no other', async () => {
    const { gateway, container } = renderFeedback(<Thumbs />)
    const seen = new Set([group().dataset.status])
    const observer = new MutationObserver(() => seen.add(group().dataset.status))
    observer.observe(container, { attributes: true, subtree: true })
    onTestFinished(() => observer.disconnect())
    gateway.mode = 400
    fireEvent.click(up())
    await toReach('failed')
    gateway.mode = 201
    fireEvent.click(up())
    await toReach('delivered')
    fireEvent.click(up())
    await toReach('withdrawn')
    await act(async () => {})
    expect([...seen].sort()).toEqual([...thumbsDataAttributes['data-status'].values].sort())
  })
})
