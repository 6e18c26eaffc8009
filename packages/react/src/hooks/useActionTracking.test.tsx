import { render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { type ActionTracking, type UseActionTrackingOptions, useActionTracking } from './useActionTracking.ts'

/** An answer, and its actions for the test to do. */
function Answer({
  give,
  ...options
}: UseActionTrackingOptions & { give?: (actions: ActionTracking) => void }) {
  const ref = useRef<HTMLParagraphElement>(null)
  const actions = useActionTracking(ref, options)
  give?.(actions)
  return (
    <p ref={ref}>
      See <a href="#there">there</a> or <a href="https://example.org/source">the source</a>.
    </p>
  )
}

const open = (options: UseActionTrackingOptions = {}, target = newTarget()) => {
  const all: ActionTracking[] = []
  const onSignal = vi.fn()
  const give = (actions: ActionTracking) => void all.push(actions)
  const stay = (event: Event) => event.preventDefault()
  window.addEventListener('click', stay)
  const tree = (now = options) => <Answer give={give} onSignal={onSignal} target={target} {...now} />
  const view = renderFeedback(tree())
  const actions = () => all.at(-1) as ActionTracking
  const told = async (count = 1) => {
    await vi.waitFor(() => expect(onSignal).toHaveBeenCalledTimes(count))
    return onSignal.mock.calls.map(([signal]) => signal)
  }
  return {
    ...view,
    actions,
    onSignal,
    told,
    rerenderWith: (now: UseActionTrackingOptions) => view.update({}, tree(now)),
  }
}

it.each([
  ['modified', 'modified', -0.3],
  ['saved', 'saved', 0.7],
  ['shared', 'shared', 0.8],
  ['exported', 'exported', undefined],
  ['linkClicked', 'link_clicked', undefined],
  ['codeRun', 'code_run', undefined],
  ['stopped', 'stopped', undefined],
  ['regenerated', 'regenerated', undefined],
  ['dismissed', 'dismissed', -0.4],
] as const)('%s is submitted as %s', async (action, signal_name, score) => {
  const { actions, told } = open()
  actions()[action]()
  const [signal] = await told()
  expect(signal).toMatchObject({ signal_name, signal_type: 'implicit', metadata: { times: 1 } })
  if (score !== undefined) expect(signal.score).toBe(score)
})

it('what the app says of one goes into the signal', async () => {
  const { actions, told } = open()
  actions().stopped({ share: 0.25, metadata: { by: 'key' } })
  expect(await told()).toMatchObject([{ signal_name: 'stopped', metadata: { share: 0.25, by: 'key' } }])
})

it('asking again weighs more each time, over the answers to one question', async () => {
  const { actions, told, rerenderWith } = open()
  actions().regenerated({ turn: 'question' })
  await told()
  rerenderWith({ target: newTarget() })
  actions().regenerated({ turn: 'question' })
  const [first, second] = await told(2)
  expect(second.score).toBeLessThan(first.score)
  expect(second.metadata.regenerations).toBe(2)
})

it('the next question counts only if it comes at once', async () => {
  const { actions, told, rerenderWith, onSignal } = open({ streaming: true })
  actions().saved()
  await told()
  actions().followedUp()
  expect(onSignal).toHaveBeenCalledOnce()
  rerenderWith({ streaming: false })
  actions().followedUp()
  expect((await told(2))[1]).toMatchObject({ signal_name: 'followed_up' })
})

it('notices clicks on links that lead away, and not where they lead', async () => {
  const { actions, told } = open()
  actions().saved()
  await told()
  await userEvent.click(screen.getByText('there'))
  await userEvent.click(screen.getByText('the source'))
  const [, click] = await told(2)
  expect(click).toMatchObject({ signal_name: 'link_clicked', metadata: { external: true } })
  expect(click.metadata).not.toHaveProperty('url')
})

it('leaves links alone where the app says so, from then on', async () => {
  const { actions, told, rerenderWith, onSignal } = open()
  actions().saved()
  await told()
  rerenderWith({ links: false })
  await userEvent.click(screen.getByText('the source'))
  expect(onSignal).toHaveBeenCalledOnce()
})

function Buttons() {
  const { done, saved, shared } = useActionTracking()
  return (
    <>
      <button type="button" onClick={() => [saved(), shared(), saved()]}>
        Keep
      </button>
      <output>{done.join()}</output>
    </>
  )
}

it('needs no element, and lists what was done', async () => {
  const { client, gateway } = newClient()
  render(
    <Scope client={client} target={newTarget()}>
      <Buttons />
    </Scope>,
  )
  await userEvent.click(screen.getByRole('button'))
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('saved,shared'))
  await vi.waitFor(() => expect(gateway.received.length).toBeGreaterThanOrEqual(2))
})

it('gives the same functions in each render', async () => {
  const { actions, rerenderWith } = open()
  const { saved } = actions()
  rerenderWith({})
  expect(actions().saved).toBe(saved)
})
