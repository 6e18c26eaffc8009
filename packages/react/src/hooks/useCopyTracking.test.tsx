import { copyTracking, trackingOf } from '@feedback-signals/browser'
import { render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FeedbackBar } from '../feedback-bar/FeedbackBar.tsx'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { copy } from '../testing/trackedChat.ts'
import { type UseCopyTrackingOptions, useCopyTracking } from './useCopyTracking.ts'

const TEXT = 'Paris is the capital.'

/** An answer with a button for all of it and one for its code, the element in one of two places. */
function Answer({
  isBelow = false,
  text,
  ...options
}: UseCopyTrackingOptions & { isBelow?: boolean; text?: string }) {
  const ref = useRef<HTMLParagraphElement>(null)
  const tracking = useCopyTracking(ref, options)
  const [failure, setFailure] = useState('')
  const answer = (
    <p ref={ref}>
      {TEXT} <code>ls</code>
    </p>
  )
  return (
    <>
      <header>{!isBelow && answer}</header>
      <footer>{isBelow && answer}</footer>
      <button type="button" onClick={() => tracking.copy(text)}>
        Copy
      </button>
      <button
        type="button"
        onClick={() => tracking.reportCopy(navigator.clipboard.writeText('ls'), screen.getByText('ls'))}
      >
        Copy code
      </button>
      <button
        type="button"
        onClick={() =>
          tracking.reportCopy(Promise.reject(new Error('denied'))).catch(({ message }) => setFailure(message))
        }
      >
        Fail
      </button>
      <output>{failure}</output>
    </>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name, exact: true } as object))

/** What is in the clipboard, as pasted into a field. */
const pasted = async () => {
  const field = document.createElement('textarea')
  document.body.append(field)
  field.focus()
  await userEvent.keyboard('{Control>}v{/Control}')
  field.remove()
  return field.value
}

it('copies the text that the app gives, and what is shown where it gives none', async () => {
  const { gateway, update } = renderFeedback(<Answer text="**Paris**" />)
  await press('Copy')
  expect(await pasted()).toBe('**Paris**')
  update({}, <Answer />)
  await press('Copy')
  expect(await pasted()).toBe(`${TEXT} ls`)
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal).toMatchObject({
    score: 0.7,
    weight: 0.6,
    metadata: { copied_fraction: 1, method: 'button', contains_code: true },
  })
})

it('counts a part that a button copies as that part', async () => {
  const { gateway } = renderFeedback(<Answer />)
  await press('Copy code')
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal.metadata).toMatchObject({ copied_chars: 2, contains_code: true })
})

it('counts no copy that failed, and leaves the failure to the app', async () => {
  const { gateway } = renderFeedback(<Answer />)
  await press('Fail')
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('denied'))
  await press('Copy code')
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal.metadata).toMatchObject({ copies: 1 })
})

it('follows its ref to another element, and no longer watches the one before', async () => {
  const onSignal = vi.fn()
  const { update } = renderFeedback(<Answer onSignal={onSignal} />)
  const before = screen.getByText(TEXT)
  update({}, <Answer onSignal={onSignal} isBelow />)
  document.body.append(before)
  await copy(screen.getByText(TEXT, { selector: 'footer p' }), () => onSignal.mock.calls.length)
  expect(onSignal.mock.calls).toMatchObject([[{ metadata: { copies: 1 } }]])
  before.remove()
})

it('carries the text from when the app asks for it', async () => {
  const onSignal = vi.fn()
  const { update } = renderFeedback(<Answer onSignal={onSignal} />)
  update({}, <Answer onSignal={onSignal} includeText strength={() => ({ score: 0.1, weight: 0.2 })} />)
  await copy(screen.getByText(TEXT), () => onSignal.mock.calls.length)
  expect(onSignal.mock.calls).toMatchObject([
    [{ score: 0.1, weight: 0.2, metadata: { quote: `${TEXT} ls` } }],
  ])
})

it('calls what the app said last', async () => {
  const [first, last] = [vi.fn(), vi.fn()]
  const { update } = renderFeedback(<Answer onSignal={first} />)
  update({}, <Answer onSignal={last} />)
  await copy(screen.getByText(TEXT), () => last.mock.calls.length)
  expect(first).not.toHaveBeenCalled()
})

function Watcher({ element, ...options }: UseCopyTrackingOptions & { element: Element }) {
  useCopyTracking(element, options)
  return null
}

it('ends with its component, also where the element of another stays', async () => {
  const add = (text: string) => {
    const element = document.createElement('p')
    element.textContent = text
    document.body.append(element)
    onTestFinished(() => element.remove())
    return element
  }
  const [left, stays] = [add('It is left.'), add(TEXT)]
  const [gone, told] = [vi.fn(), vi.fn()]
  const tree = (isThere: boolean) => (
    <>
      {isThere && <Watcher element={left} target={newTarget()} onSignal={gone} />}
      <Watcher element={stays} target={newTarget()} onSignal={told} />
    </>
  )
  const { update, client } = renderFeedback(tree(true))
  await vi.waitFor(() => expect(trackingOf(copyTracking, client, document).get()).toBeDefined())
  update({}, tree(false))
  await copy(left, () => true)
  await copy(stays, () => told.mock.calls.length)
  expect(gone).not.toHaveBeenCalled()
})

function BesideBar() {
  const ref = useRef<HTMLParagraphElement>(null)
  const { copied, copiedFraction } = useCopyTracking(ref)
  return (
    <>
      <p ref={ref}>{TEXT}</p>
      <FeedbackBar text={TEXT} />
      <output>{`${copied} ${copiedFraction}`}</output>
    </>
  )
}

it('knows of what the button of the bar has copied', async () => {
  const { gateway, client } = renderFeedback(<BesideBar />)
  await vi.waitFor(() => expect(trackingOf(copyTracking, client, document).get()).toBeDefined())
  await press('Copy')
  await vi.waitFor(() => expect(screen.getByText('true 1')).toBeTruthy())
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
})

function Functions({ give }: { give: (...functions: unknown[]) => void }) {
  const { copy: copyAll, reportCopy } = useCopyTracking(null)
  give(copyAll, reportCopy)
  return null
}

it('gives the same functions until it is about another answer', () => {
  const { client } = newClient()
  const seen: unknown[] = []
  const target = newTarget()
  const tree = (of: typeof target) => (
    <Scope client={client} target={of}>
      <Functions give={(...functions) => seen.push(...functions)} />
    </Scope>
  )
  const { rerender } = render(tree(target))
  rerender(tree({ ...target }))
  expect(new Set(seen).size).toBe(2)
  const other = newTarget()
  for (const again of [other, other]) rerender(tree(again))
  expect(new Set(seen).size).toBe(4)
})
