import { type FeedbackClient, type FeedbackTarget, questionAsked } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { act, render, screen } from '@testing-library/react'
import { type ReactElement, StrictMode, useRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { writtenByServer } from '../testing/hydrate.tsx'
import { newClient } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { actThere, copy, LONG, read } from '../testing/trackedChat.ts'
import type { TrackedAnswerOptions } from './trackedTypes.ts'
import { useActionTracking } from './useActionTracking.ts'
import { useCopyTracking } from './useCopyTracking.ts'
import { useDwellTime } from './useDwellTime.ts'
import { useIgnoreTracking } from './useIgnoreTracking.ts'
import { useImplicitSignals } from './useImplicitSignals.ts'

interface Options extends TrackedAnswerOptions {
  onSignal?: (signal: FeedbackSignalInput) => void
}

interface AnswerProps extends Options {
  /** Whether the state is shown. */
  isRead?: boolean
  byElement?: boolean
  onRender?(): void
}

interface Page {
  client: FeedbackClient
  target: FeedbackTarget
  element: HTMLElement
  hasTold(): boolean
}

interface HookTest {
  name: string
  Answer: (props: AnswerProps) => ReactElement
  /** What the person does, until it is noticed. */
  perform(page: Page): Promise<unknown>
  signal: string
}

const PATIENT = { timeout: 10_000, interval: 50 }

/** An answer's element, tracked by ref or by itself. */
function useElement({ byElement = false, onRender }: AnswerProps) {
  const ref = useRef<HTMLElement>(null)
  const [element, setElement] = useState<HTMLElement | null>(null)
  onRender?.()
  const show = (state: string | false | undefined) => (
    <article ref={byElement ? setElement : ref} data-state={state}>
      {LONG}
    </article>
  )
  return { tracked: byElement ? element : ref, show }
}

function CopiedAnswer(props: AnswerProps) {
  const { tracked, show } = useElement(props)
  const copying = useCopyTracking(tracked, props)
  return show(props.isRead && `${copying.copied} ${copying.copiedFraction} ${copying.copiedChars}`)
}

function ReadAnswer(props: AnswerProps) {
  const { tracked, show } = useElement(props)
  const dwell = useDwellTime(tracked, props)
  return show(props.isRead && `${dwell.dwellMs} ${dwell.readShare}`)
}

function IgnoredAnswer(props: AnswerProps) {
  const { tracked, show } = useElement(props)
  const ignoring = useIgnoreTracking(tracked, props)
  return show(props.isRead && `${ignoring.ignored} ${ignoring.dismissed}`)
}

function SavedAnswer(props: AnswerProps) {
  const { tracked, show } = useElement(props)
  const actions = useActionTracking(tracked, props)
  return (
    <>
      {show(props.isRead && `${actions.done}`)}
      <button type="button" onClick={() => actions.saved()}>
        Save
      </button>
    </>
  )
}

function ObservedAnswer(props: AnswerProps) {
  const { tracked, show } = useElement(props)
  const { copy: copying } = useImplicitSignals(tracked, props)
  return show(props.isRead && `${copying.copied}`)
}

const hooks: HookTest[] = [
  {
    name: 'useCopyTracking',
    Answer: CopiedAnswer,
    signal: 'copied_to_clipboard',
    perform: ({ element, hasTold }) => copy(element, hasTold),
  },
  {
    name: 'useDwellTime',
    Answer: ReadAnswer,
    signal: 'dwell_time',
    async perform({ client, target }) {
      await read(client, target)
      act(() => questionAsked(client))
    },
  },
  {
    name: 'useIgnoreTracking',
    Answer: IgnoredAnswer,
    signal: 'ignored',
    perform: ({ client, hasTold }) =>
      vi.waitFor(() => {
        actThere()
        act(() => questionAsked(client))
        expect(hasTold()).toBe(true)
      }, PATIENT),
  },
  {
    name: 'useActionTracking',
    Answer: SavedAnswer,
    signal: 'saved',
    async perform({ hasTold }) {
      act(() => screen.getByRole('button').click())
      await vi.waitFor(() => expect(hasTold()).toBe(true), PATIENT)
    },
  },
  {
    name: 'useImplicitSignals',
    Answer: ObservedAnswer,
    signal: 'copied_to_clipboard',
    perform: ({ element, hasTold }) => copy(element, hasTold),
  },
]

describe.each(hooks)('$name as a tracking hook', ({ Answer, perform, signal }) => {
  const open = (props: AnswerProps = {}, target: FeedbackTarget | null = newTarget(), isStrict = false) => {
    const { client, gateway } = newClient()
    const onSignal = vi.fn()
    const tree = (now: AnswerProps = props, isShown = true, inScope = target) => {
      const page = (
        <FeedbackProvider client={client} tracking={{ ignoring: { seenMs: 1 } }}>
          <Feedback target={inScope}>{isShown && <Answer onSignal={onSignal} {...now} />}</Feedback>
        </FeedbackProvider>
      )
      return isStrict ? <StrictMode>{page}</StrictMode> : page
    }
    const view = render(tree())
    const performOn = (of = target) =>
      perform({
        client,
        target: of ?? newTarget(),
        element: screen.getByRole('article'),
        hasTold: () => onSignal.mock.calls.length > 0,
      })
    return { client, gateway, target, onSignal, tree, perform: performOn, ...view }
  }

  it('submits the signal to the answer in scope, and says so', async () => {
    const { gateway, target, onSignal, perform } = open()
    await perform()
    await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(gateway.received[0]).toMatchObject({
      url: target?.url,
      signal: { signal_name: signal, signal_type: 'implicit' },
    })
    expect(onSignal.mock.calls).toMatchObject([[{ signal_name: signal }]])
  })

  it('takes a target and an element of its own', async () => {
    const target = newTarget()
    const { gateway, perform } = open({ target, byElement: true })
    await perform(target)
    await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(gateway.received[0]?.url).toBe(target.url)
  })

  it('begins as the target comes, and turns to another', async () => {
    const { gateway, rerender, tree, onSignal, perform } = open({}, null)
    for (const target of [newTarget(), newTarget()]) {
      onSignal.mockClear()
      rerender(tree({}, true, target))
      await perform(target)
      await vi.waitFor(() => expect(gateway.received.at(-1)?.url).toBe(target.url))
    }
    expect(gateway.received).toHaveLength(2)
  })

  it('signals once in StrictMode, and nothing after it is gone', async () => {
    const { gateway, perform, unmount, client, target, onSignal } = open({}, newTarget(), true)
    await perform()
    await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(onSignal).toHaveBeenCalledOnce()
    const element = screen.getByRole('article')
    unmount()
    onSignal.mockClear()
    document.body.append(element)
    getSelection()?.selectAllChildren(element)
    document.execCommand('copy')
    questionAsked(client)
    // A copy is told of once everybody has seen its event.
    await new Promise((resolve) => setTimeout(resolve))
    element.remove()
    expect(target).not.toBeNull()
    expect(onSignal).not.toHaveBeenCalled()
  })

  it('renders not once for what it measures where nobody reads it', async () => {
    const onRender = vi.fn()
    const { perform } = open({ onRender })
    const before = onRender.mock.calls.length
    await perform()
    expect(onRender.mock.calls.length).toBe(before)
  })

  it('renders what it measures where it is read, and shows it again when the row comes back', async () => {
    const { perform, rerender, tree } = open({ isRead: true })
    const state = () => screen.getByRole('article').dataset.state
    const before = state()
    await perform()
    await vi.waitFor(() => expect(state()).not.toBe(before))
    rerender(tree({ isRead: true }, false))
    rerender(tree({ isRead: true }, true))
    expect(state()).not.toBe(before)
  })

  it('observes nothing without consent', async () => {
    const { client, onSignal, gateway, tree, rerender } = open()
    client.setConsent({ implicit: false })
    rerender(tree())
    const element = screen.getByRole('article')
    screen.queryByRole('button')?.click()
    getSelection()?.selectAllChildren(element)
    document.execCommand('copy')
    questionAsked(client)
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(onSignal).not.toHaveBeenCalled()
    expect(gateway.received).toEqual([])
  })

  it('is hydrated without a mismatch', async () => {
    const { client } = newClient()
    const hydrate = writtenByServer(
      <FeedbackProvider client={client}>
        <Feedback target={newTarget()}>
          <Answer isRead />
        </Feedback>
      </FeedbackProvider>,
    )
    expect(await hydrate()).toEqual([])
  })
})
