import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { button, down, group, pressed, toReach, up } from '../testing/thumbsInPage.ts'
import { Thumbs } from './Thumbs.tsx'
import { thumbsDataAttributes } from './thumbsDataAttributes.ts'
import { useThumbs } from './useThumbs.tsx'

const Page = () => <p>{useThumbs().error?.code}</p>

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

  it('is told elsewhere where the app has taken the words for it away, and a refusal still here', async () => {
    const { gateway } = renderFeedback(
      <>
        <Thumbs labels={{ queued: '' }} />
        <Page />
      </>,
    )
    gateway.mode = 503
    fireEvent.click(up())
    await screen.findByText('unavailable')
    expect(screen.getByRole('status').textContent).toBe('')
    expect(screen.queryByRole('button', { name: 'Retry' })).toBe(null)
    gateway.mode = 400
    fireEvent.click(down())
    await toReach('failed')
    expect(screen.getByRole('status').textContent).toBe('Not saved')
    button('Retry')
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

  it('is tried again from any widget of the answer', async () => {
    const { gateway } = renderFeedback([<Thumbs key="above" />, <Thumbs key="below" />])
    gateway.mode = 400
    fireEvent.click(down(0))
    await waitFor(() => expect(screen.getAllByText('Not saved')).toHaveLength(2))
    gateway.mode = 201
    fireEvent.click(button('Retry', 1))
    await waitFor(() => expect(screen.queryByText('Not saved')).toBeNull())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    expect([pressed(down(0)), pressed(down(1))]).toEqual([true, true])
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
    refuses('Cannot be rated yet')
    update({ streaming: false })
    expect(document.activeElement).toBe(up())
    fireEvent.click(up())
    expect(pressed(up())).toBe(true)
  })

  it('is hidden where the app wants it so', () => {
    renderFeedback(<Thumbs hidden />, { streaming: true })
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('takes no vote without a target', () => {
    renderFeedback(<Thumbs />, { target: undefined })
    refuses('Cannot be rated')
  })

  it('takes no vote with an expired token', () => {
    renderFeedback(<Thumbs />, { target: newTarget(-1000) })
    refuses('Cannot be rated any more')
  })

  it('says so as soon as the token expires', async () => {
    renderFeedback(<Thumbs />, { target: newTarget(300) })
    await waitFor(() => expect(group().dataset.disabled).toBe(''))
    refuses('Cannot be rated any more')
  })

  it('takes no vote where the app disabled it', () => {
    renderFeedback(<Thumbs disabled />)
    expect(up().title).toBe('')
    fireEvent.pointerEnter(group())
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
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    await toReach('delivered')
    expect([...seen].sort()).toEqual([...thumbsDataAttributes['data-status'].values].sort())
  })
})
