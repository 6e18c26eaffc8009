import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newClient } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { Thumbs } from '../thumbs/Thumbs.tsx'
import { Compare, type CompareProps } from './Compare.tsx'
import { firstByLot } from './compare.logic.ts'

const choice = (name: string) => screen.getByRole('radio', { name })
const checked = () =>
  screen.getAllByRole('radio').flatMap((radio) => (radio.ariaChecked === 'true' ? radio.textContent : []))
const status = () => screen.getByRole('status').textContent

const show = (props: Partial<CompareProps> = {}) => {
  const { client, gateway } = newClient()
  const targets = props.targets ?? ([newTarget(), newTarget()] as const)
  const tree = (more: Partial<CompareProps> = {}) => (
    <StrictMode>
      <FeedbackProvider client={client}>
        <Compare targets={targets} {...props} {...more} data-testid="root">
          <p>Paris.</p>
          <p>Lyon.</p>
        </Compare>
      </FeedbackProvider>
    </StrictMode>
  )
  const view = render(tree())
  const [a, b] = targets
  /** What the gateway got for an answer. */
  const sent = (target = a) =>
    gateway.received.filter(({ url }) => url === target?.url).map(({ signal }) => signal)
  return { client, gateway, a, b, sent, update: (more: Partial<CompareProps>) => view.rerender(tree(more)) }
}
const toReach = (value: string) =>
  waitFor(() => expect(screen.getByTestId('root').dataset.status).toBe(value))

describe('comparing', () => {
  it('sends one signal to each answer, that name each other', async () => {
    const { a, b, sent, gateway } = show()
    fireEvent.click(choice('2 is better'))
    expect(checked()).toEqual(['2 is better'])
    await toReach('delivered')
    expect(gateway.received).toHaveLength(2)
    const [toA] = sent(a)
    const [toB] = sent(b)
    expect(toA).toMatchObject({ signal_name: 'comparison', score: -1, weight: 1 })
    expect(toA?.metadata).toMatchObject({
      compared_with: b?.inferenceId,
      verdict: 'worse',
      position: 'first',
    })
    expect(toB).toMatchObject({ signal_name: 'comparison', score: 1, weight: 1 })
    expect(toB?.metadata).toMatchObject({ compared_with: a?.inferenceId, verdict: 'better' })
    expect(toA?.metadata?.comparison_id).toBe(toB?.metadata?.comparison_id)
  })

  it('supersedes both where one changes their mind', async () => {
    const { a, b, sent } = show()
    fireEvent.click(choice('1 is better'))
    await toReach('delivered')
    fireEvent.click(choice('Tie'))
    await waitFor(() => expect([sent(a), sent(b)].map((signals) => signals.length)).toEqual([2, 2]))
    for (const target of [a, b]) {
      const [before, after] = sent(target)
      expect(after).toMatchObject({ score: 0, weight: 1, metadata: { verdict: 'tie' } })
      expect(after?.metadata?.supersedes).toBe(before?.metadata?.signal_id)
    }
    expect(checked()).toEqual(['Tie'])
  })

  it.each([
    ['Undo', () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }))],
    ['the same choice again', () => fireEvent.click(choice('Both are bad'))],
  ])('takes both back by %s', async (_, takeBack) => {
    const { a, b, sent } = show()
    fireEvent.click(choice('Both are bad'))
    await toReach('delivered')
    takeBack()
    expect(checked()).toEqual([])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await waitFor(() => expect(sent(b)).toHaveLength(2))
    for (const target of [a, b]) expect(sent(target)[1]).toMatchObject({ score: 0, weight: 0 })
  })

  it('is two requests for one who wavers before anything was sent', async () => {
    const { gateway } = show()
    for (const name of ['1 is better', '2 is better', 'Tie', '1 is better']) fireEvent.click(choice(name))
    await toReach('delivered')
    expect(gateway.received).toHaveLength(2)
    expect(checked()).toEqual(['1 is better'])
  })

  it('is shown again where it is shown twice, and keeps what was found of other answers', async () => {
    const { client } = newClient()
    const [a, b, c] = [newTarget(), newTarget(), newTarget()]
    const pair = (targets: CompareProps['targets']) => (
      <FeedbackProvider client={client}>
        <Compare targets={targets} />
      </FeedbackProvider>
    )
    const { rerender } = render(pair([a, b]))
    fireEvent.click(choice('1 is better'))
    rerender(pair([a, c]))
    expect(checked()).toEqual([])
    fireEvent.click(choice('Tie'))
    rerender(pair([a, b]))
    expect(checked()).toEqual(['1 is better'])
    rerender(pair([b, a]))
    expect(checked()).toEqual(['2 is better'])
  })

  it('scopes each answer for the widgets inside', async () => {
    const { b, sent } = show({ renderAnswer: (side) => <Thumbs data-testid={side} /> })
    fireEvent.click(screen.getByTestId('b').querySelector('button') ?? document.body)
    await waitFor(() => expect(sent(b)).toMatchObject([{ signal_name: 'thumbs_up' }]))
  })
})

describe('half of a comparison', () => {
  it('is never shown as the whole, and sent again by Retry', async () => {
    const { gateway, a, b, sent } = show()
    gateway.mode = 'later'
    fireEvent.click(choice('1 is better'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    for (const { url, answer } of gateway.received) answer(url === a?.url ? 201 : 400)
    await toReach('failed')
    expect(status()).toBe('Saved for one answer only')
    expect(checked()).toEqual([])
    gateway.mode = 201
    const retry = screen.getByRole('button', { name: 'Retry' })
    retry.focus()
    fireEvent.click(retry)
    await toReach('delivered')
    expect(status()).toBe('')
    expect(checked()).toEqual(['1 is better'])
    expect(document.activeElement).toBe(choice('1 is better'))
    expect([sent(a), sent(b)].map((signals) => signals.length)).toEqual([1, 2])
    expect(sent(b)[1]?.metadata?.comparison_id).toBe(sent(a)[0]?.metadata?.comparison_id)
  })

  it('can be taken back', async () => {
    const { gateway, a, sent } = show()
    gateway.mode = 'later'
    fireEvent.click(choice('1 is better'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    for (const { url, answer } of gateway.received) answer(url === a?.url ? 201 : 400)
    await toReach('failed')
    gateway.mode = 201
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(sent(a)[1]).toMatchObject({ score: 0, weight: 0 }))
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
  })

  it('is not submitted where the client refuses the other', async () => {
    const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', shown)
    onTestFinished(() => window.removeEventListener('error', shown))
    const { client, gateway } = newClient()
    const bad = { ...newTarget(), url: 'not a URL' }
    render(
      <FeedbackProvider client={client}>
        <Compare targets={[newTarget(), bad]} />
      </FeedbackProvider>,
    )
    fireEvent.click(choice('1 is better'))
    expect(shown).toHaveBeenCalled()
    expect(checked()).toEqual([])
    await client.flush()
    expect(gateway.received).toEqual([])
  })

  it('is told as not sent while neither got through', async () => {
    const { gateway } = show()
    gateway.mode = 'unreachable'
    fireEvent.click(choice('Tie'))
    await waitFor(() => expect(status()).toBe('Not sent yet'))
    expect(checked()).toEqual(['Tie'])
    gateway.mode = 201
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await toReach('delivered')
  })
})

describe('the order', () => {
  const order = () => screen.getAllByRole('article').map((answer) => answer.dataset.value)

  it('is that of the targets', () => {
    show()
    expect(order()).toEqual(['a', 'b'])
    expect(screen.getByRole('article', { name: 'Answer 1' }).textContent).toContain('Paris.')
  })

  it('is drawn by lot where the app wants it, stays, and is sent', async () => {
    const [x, y] = [newTarget(), newTarget()]
    const first = firstByLot({ a: x.inferenceId, b: y.inferenceId })
    // The pair in the order that the lot turns about.
    const { update, b, sent } = show({ shuffle: true, targets: first === 'a' ? [y, x] : [x, y] })
    expect(order()).toEqual(['b', 'a'])
    expect(screen.getByRole('article', { name: 'Answer 1' }).textContent).toContain('Lyon.')
    update({})
    expect(order()).toEqual(['b', 'a'])
    fireEvent.click(choice('1 is better'))
    await toReach('delivered')
    expect(sent(b)[0]).toMatchObject({ score: 1, metadata: { verdict: 'better', position: 'first' } })
  })
})

describe('the keyboard', () => {
  it('is that of a radio group, with a digit for each choice', async () => {
    const { gateway } = show()
    gateway.mode = 'later'
    await userEvent.tab()
    expect(document.activeElement).toBe(choice('1 is better'))
    await userEvent.keyboard('{ArrowRight}')
    expect(checked()).toEqual(['2 is better'])
    expect(document.activeElement).toBe(choice('2 is better'))
    await userEvent.keyboard('{End}')
    expect(checked()).toEqual(['Both are bad'])
    await userEvent.keyboard('3')
    expect(checked()).toEqual(['Tie'])
    expect(document.activeElement).toBe(choice('Tie'))
    await userEvent.keyboard('0')
    expect(checked()).toEqual([])
  })

  it('goes on to Undo, which leaves focus on the choices', async () => {
    show({ defaultValue: 'tie' })
    await userEvent.tab()
    expect(document.activeElement).toBe(choice('Tie'))
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('Undo')
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.role ?? document.activeElement?.getAttribute('role')).toBe('radio')
  })
})

describe('a value of the app', () => {
  it('is shown whatever this browser knows, and told of each wish to change it', () => {
    const onValueChange = vi.fn()
    show({ value: 'a', onValueChange })
    fireEvent.click(choice('Tie'))
    expect(checked()).toEqual(['1 is better'])
    fireEvent.click(choice('1 is better'))
    expect(onValueChange.mock.calls).toEqual([['tie'], [null]])
  })
})

describe('answers that cannot be compared', () => {
  const same = newTarget()
  it.each([
    ['is being written', { streaming: true }, 'Cannot be rated yet'],
    ['has no target', { targets: [newTarget(), null] }, 'Cannot be rated'],
    ['has an expired token', { targets: [newTarget(), newTarget(-1)] }, 'Cannot be rated any more'],
    ['is the other', { targets: [same, same] }, 'Cannot be rated'],
  ] satisfies [string, Partial<CompareProps>, string][])('say why: one %s', (_, props, reason) => {
    const { gateway } = show(props)
    fireEvent.click(choice('1 is better'))
    expect(checked()).toEqual([])
    expect(choice('1 is better').title).toBe(reason)
    expect(screen.getByTestId('root').dataset.disabled).toBe('')
    expect(screen.getByText('Paris.')).toBeTruthy()
    expect(gateway.received).toEqual([])
  })
})

it('leaves the answers in the page where the widget cannot work', () => {
  render(
    <Compare targets={[null, null]}>
      <p>Paris.</p>
      <p>Lyon.</p>
    </Compare>,
    { onCaughtError: () => {} },
  )
  expect(screen.getByText('Paris.')).toBeTruthy()
  expect(screen.getByText('Lyon.')).toBeTruthy()
})
