import { raterWeights } from '@feedback-signals/protocol'
import { fireEvent, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { down, group, pressed, toReach, up } from '../testing/thumbsInPage.ts'
import { Thumbs } from './Thumbs.tsx'
import type { Thumb } from './thumbs.logic.ts'

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
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    await toReach('delivered')
    expect(group().dataset.state).toBe('none')
    expect(gateway.received[1]?.signal).toMatchObject({ score: 0, weight: 0, signal_name: 'thumbs_up' })
  })

  it('sends score, weight and metadata of the app', async () => {
    const signal = (value: Thumb) => ({
      weight: raterWeights.user,
      score: value === 'up' ? 0.5 : -0.5,
      metadata: { at: 'end' },
    })
    const { gateway } = renderFeedback(<Thumbs signal={signal} />)
    fireEvent.click(down())
    await toReach('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({ score: -0.5, weight: 0.8, metadata: { at: 'end' } })
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

  it('hears of no vote that cannot be submitted, and the page does', () => {
    const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', shown)
    onTestFinished(() => window.removeEventListener('error', shown))
    const onValueChange = vi.fn()
    const { client } = renderFeedback(<Thumbs onValueChange={onValueChange} />)
    client.destroy()
    fireEvent.click(up())
    expect(shown.mock.lastCall?.[0].message).toContain('destroyed')
    expect(onValueChange).not.toHaveBeenCalled()
    expect([pressed(up()), pressed(down())]).toEqual([false, false])
  })
})
