import { type FeedbackTarget, parseTarget, serializeTarget, thumbsUp } from '@feedback-signals/browser'
import { fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { newClient, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { Thumbs } from '../thumbs/Thumbs.tsx'
import { Feedback } from './Feedback.tsx'
import { FeedbackProvider } from './FeedbackProvider.tsx'
import { useFeedback } from './useFeedback.ts'

const errorOf = (tree: ReactNode) => {
  const hush = (event: ErrorEvent) => event.preventDefault()
  window.addEventListener('error', hush)
  try {
    render(tree)
    return 'none'
  } catch (error) {
    return String(error)
  } finally {
    window.removeEventListener('error', hush)
  }
}

describe('a missing parent', () => {
  it('is named where a part stands outside of Feedback', () => {
    const { client } = newClient()
    expect(errorOf(<FeedbackProvider client={client}>{<Thumbs.Root />}</FeedbackProvider>)).toContain(
      '<Feedback> is missing',
    )
  })

  it('of a drop-in leaves the page of the app in place, and tells why', () => {
    const told: string[] = []
    render(
      <p>
        An answer <Thumbs />
      </p>,
      { onCaughtError: (error) => void told.push(String(error)) },
    )
    expect(screen.getByText('An answer').innerHTML).toBe('An answer ')
    expect(told).toEqual([expect.stringContaining('<Feedback> is missing')])
  })

  it('is named where Feedback stands outside of FeedbackProvider', () => {
    expect(errorOf(<Feedback target={null} />)).toContain('<FeedbackProvider> is missing')
  })

  it('is named where a part stands outside of its root', () => {
    const { client } = newClient()
    expect(errorOf(<Scope client={client}>{<Thumbs.Up />}</Scope>)).toContain('<Thumbs.Root> is missing')
  })
})

interface Message {
  text: string
  serialized: string
  /** Renders the root of its thumbs, and so tells that they render. */
  root: (props: object) => ReactElement
}

const Answer = ({ text, serialized, root }: Message) => (
  <Feedback target={parseTarget(serialized)}>
    <p>{text}</p>
    <Thumbs render={root} />
  </Feedback>
)

function Chat({ messages }: { messages: Message[] }) {
  const [text, setText] = useState('')
  return (
    <>
      {messages.map((message, index) => (
        <Answer key={message.serialized} {...message} text={index === 0 ? text : ''} />
      ))}
      <button type="button" onClick={() => setText((before) => `${before} token`)}>
        Stream
      </button>
    </>
  )
}

describe('a long chat', () => {
  it('renders no widget for a token of an answer, and only its own for a vote', () => {
    const { client } = newClient()
    const rendered: number[] = []
    const messages = [0, 1, 2].map((index) => ({
      text: '',
      serialized: serializeTarget(newTarget()),
      root(props: object) {
        rendered.push(index)
        return <div {...props} />
      },
    }))
    render(
      <FeedbackProvider client={client}>
        <Chat messages={messages} />
      </FeedbackProvider>,
    )
    expect(rendered).toEqual([0, 1, 2])
    rendered.length = 0
    for (let token = 0; token < 5; token += 1) fireEvent.click(screen.getByText('Stream'))
    expect(screen.getByText('token token token token token')).toBeTruthy()
    expect(rendered).toEqual([])
    fireEvent.click(screen.getAllByRole('button', { name: 'Good answer' })[1] as HTMLElement)
    expect(new Set(rendered)).toEqual(new Set([1]))
  })
})

const inScope = (target: FeedbackTarget | null, props: object = {}) => {
  const { client, gateway } = newClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Scope client={client} target={target} {...props}>
      {children}
    </Scope>
  )
  return { client, gateway, ...renderHook(useFeedback, { wrapper }) }
}

describe('useFeedback', () => {
  it('gives the scope of the answer', () => {
    const target = newTarget()
    const { result, client } = inScope(target, { streaming: true })
    expect(result.current).toMatchObject({ client, target, streaming: true, tokenState: 'active' })
  })

  it('keeps the answer in a provider inside of it, which gives another client', () => {
    const target = newTarget()
    const { client } = newClient()
    const outer = newClient().client
    const wrapper = ({ children }: { children: ReactNode }) => (
      <Scope client={outer} target={target} streaming>
        <FeedbackProvider client={client}>{children}</FeedbackProvider>
      </Scope>
    )
    const { result } = renderHook(useFeedback, { wrapper })
    expect(result.current).toMatchObject({ client, target, streaming: true })
    expect(result.current.client).toBe(client)
    result.current.submit(thumbsUp())
    expect(client.slot(target, 'thumbs').get().signal).not.toBeNull()
    expect(outer.slot(target, 'thumbs').get().signal).toBeNull()
  })

  it('submits a signal on the answer', async () => {
    const { result, gateway } = inScope(newTarget())
    const signal = thumbsUp()
    const receipt = result.current.submit(signal)
    expect(await receipt.delivered).toMatchObject({ id: 'row-1' })
    expect(gateway.received).toHaveLength(1)
  })

  it('says that there is no target where one is submitted to', () => {
    const { result } = inScope(null)
    expect(result.current.target).toBeNull()
    expect(() => result.current.submit(thumbsUp())).toThrow('<Feedback target> is missing')
  })

  it('tells the state of the token as it changes', async () => {
    const states = (lifetime: number) => inScope(newTarget(lifetime)).result
    expect(states(-1).current.tokenState).toBe('expired')
    expect(states(60_000).current.tokenState).toBe('expiring')
    const soon = states(200)
    expect(soon.current.tokenState).toBe('expiring')
    await waitFor(() => expect(soon.current.tokenState).toBe('expired'))
  })
})
