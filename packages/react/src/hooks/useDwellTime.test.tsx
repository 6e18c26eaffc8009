import { questionAsked } from '@feedback-signals/browser'
import { act, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { LONG, read } from '../testing/trackedChat.ts'
import { type UseDwellTimeOptions, useDwellTime } from './useDwellTime.ts'

function Answer({ name, ...options }: UseDwellTimeOptions & { name: string }) {
  const ref = useRef<HTMLElement>(null)
  useDwellTime(ref, options)
  return (
    <article ref={ref} aria-label={name} style={{ height: 400 }}>
      {LONG}
    </article>
  )
}

it('measures the answer that is scrolled to, and tells of the one that was left', async () => {
  const [first, second] = [newTarget(), newTarget()]
  const told = vi.fn()
  const { client, gateway } = renderFeedback(
    <>
      <Answer name="first" target={first} onSignal={told} />
      <div style={{ height: 3_000 }} />
      <Answer name="second" target={second} onSignal={told} />
      <div style={{ height: 3_000 }} />
    </>,
  )
  await read(client, first)
  screen.getByLabelText('second').scrollIntoView()
  await read(client, second)
  act(() => questionAsked(client))
  await vi.waitFor(() => expect(gateway.received).toHaveLength(2))
  expect(new Set(gateway.received.map(({ url }) => url))).toEqual(new Set([first.url, second.url]))
  window.scrollTo(0, 0)
})

it('judges no answer that Feedback says is being written, until it is', async () => {
  const onSignal = vi.fn()
  const { client, target, update } = renderFeedback(<Answer name="answer" onSignal={onSignal} />, {
    streaming: true,
  })
  await read(client, target ?? newTarget())
  act(() => questionAsked(client))
  expect(onSignal).not.toHaveBeenCalled()
  update({ streaming: false })
  expect(onSignal).toHaveBeenCalledOnce()
})

it('takes what Feedback says of another answer for no answer of its own', async () => {
  const onSignal = vi.fn()
  const target = newTarget()
  const { client } = renderFeedback(<Answer name="answer" target={target} onSignal={onSignal} />, {
    streaming: true,
  })
  await read(client, target)
  act(() => questionAsked(client))
  expect(onSignal).toHaveBeenCalledOnce()
})
