import { copyStrength } from '@feedback-signals/browser'
import { signalDefaults } from '@feedback-signals/protocol'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { FeedbackBar } from './FeedbackBar.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const names = () => screen.getAllByRole('button').map((element) => element.getAttribute('aria-label'))
const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
const noop = () => {}
/** Lets everything that was started come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

const errors = () => {
  const told = vi.fn((event: Event) => event.preventDefault())
  for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, told)
  onTestFinished(() => {
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, told)
  })
  return told
}

describe('the buttons', () => {
  it('are there only where the app has given what they need', () => {
    const { update } = renderFeedback(<FeedbackBar />)
    expect(names()).toEqual(['Good answer', 'Bad answer'])
    update({}, <FeedbackBar text="An answer" onRegenerate={noop} onShare={noop} />)
    expect(names().slice(2)).toEqual(['Copy', 'Correct', 'Share', 'Regenerate'])
    update({}, <FeedbackBar onEdit={noop} thumbs={false} />)
    expect(names()).toEqual(['Correct'])
  })

  it('are those, in the order, that the app wishes, with its own behind', () => {
    renderFeedback(
      <FeedbackBar thumbs={false} text="An answer" onRegenerate={noop} actions={['regenerate', 'copy']}>
        <FeedbackBar.Button label="Report" icon={<svg aria-hidden />} />
      </FeedbackBar>,
    )
    expect(names()).toEqual(['Regenerate', 'Copy', 'Report'])
  })

  it('of the app tell whether they are on, and do nothing where disabled', () => {
    const onClick = vi.fn()
    const own = (props: object) => (
      <FeedbackBar>
        <FeedbackBar.Button label="Pin" pressed onClick={onClick} {...props} />
      </FeedbackBar>
    )
    const { update } = renderFeedback(own({}))
    expect(button('Pin').getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(button('Pin'))
    update({}, own({ disabled: true }))
    fireEvent.click(button('Pin'))
    expect(onClick).toHaveBeenCalledOnce()
    expect(button('Pin').getAttribute('aria-disabled')).toBe('true')
  })

  it('do nothing at all in a bar that is switched off, thumbs and all', async () => {
    const onRegenerate = vi.fn()
    const { gateway } = renderFeedback(<FeedbackBar disabled text="An answer" onRegenerate={onRegenerate} />)
    for (const name of names()) fireEvent.click(button(name ?? ''))
    await settle()
    expect(onRegenerate).not.toHaveBeenCalled()
    expect(gateway.received).toEqual([])
  })
})

describe('copy', () => {
  it('hands on the text, says so, and sends how much it was and never what', async () => {
    const onCopy = vi.fn()
    const { gateway } = renderFeedback(<FeedbackBar text={() => 'The secret answer'} onCopy={onCopy} />)
    const status = screen.getAllByRole('status').at(-1)
    fireEvent.click(button('Copy'))
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(status?.textContent).toBe('Copied')
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('The secret answer')
    expect(gateway.received[0]?.signal).toMatchObject({
      ...copyStrength(1),
      signal_name: 'copied_to_clipboard',
      signal_type: 'implicit',
      metadata: { copied_chars: 17, copied_fraction: 1, contains_code: false, method: 'button' },
    })
    expect(JSON.stringify(gateway.received)).not.toContain('secret')
  })

  it('counts as a reader does, and tells code', async () => {
    const { gateway } = renderFeedback(<FeedbackBar text="👩‍👩‍👧‍👦 runs `ls`" onCopy={noop} />)
    fireEvent.click(button('Copy'))
    await waitFor(() =>
      expect(gateway.received[0]?.signal.metadata).toMatchObject({ copied_chars: 11, contains_code: true }),
    )
  })

  it('is one signal however often it is done', async () => {
    const { gateway, update } = renderFeedback(<FeedbackBar text="An answer" onCopy={noop} />)
    for (let time = 0; time < 3; time += 1) {
      fireEvent.click(button('Copy'))
      await settle()
    }
    expect(gateway.received).toHaveLength(1)
    update({}, <FeedbackBar text="A longer answer" onCopy={noop} />)
    fireEvent.click(button('Copy'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    const [first, second] = gateway.received.map(({ signal }) => signal.metadata)
    expect(second?.supersedes).toBe(first?.signal_id)
  })

  it('is no signal where the browser refuses, and is told until the next try', async () => {
    const shown = errors()
    const { gateway, update } = renderFeedback(<FeedbackBar text="An answer" onCopy={refused} />)
    fireEvent.click(button('Copy'))
    await screen.findByText('Could not be copied')
    update({}, <FeedbackBar text="An answer" onCopy={noop} />)
    expect(gateway.received).toEqual([])
    fireEvent.click(button('Copy'))
    await screen.findByText('Copied')
    expect(screen.queryByText('Could not be copied')).toBeNull()
    expect(shown).not.toHaveBeenCalled()
  })

  it('tells the console of a mistake of the app, and the person that it did not work', async () => {
    const shown = errors()
    const fail = () => {
      throw new Error('a mistake of the app')
    }
    const { gateway } = renderFeedback(<FeedbackBar text="An answer" onCopy={fail} />)
    fireEvent.click(button('Copy'))
    await screen.findByText('Could not be copied')
    expect(shown.mock.lastCall?.[0]).toMatchObject({
      message: expect.stringContaining('a mistake of the app'),
    })
    expect(gateway.received).toEqual([])
  })

  it('says so for two seconds', async () => {
    renderFeedback(<FeedbackBar text="An answer" onCopy={noop} />)
    fireEvent.click(button('Copy'))
    await screen.findByText('Copied')
    await waitFor(() => expect(screen.queryByText('Copied')).toBeNull(), { timeout: 10_000 })
  })

  it('is no error where the client ends before it is told', async () => {
    const { client } = renderFeedback(<FeedbackBar text="An answer" onCopy={noop} />)
    const errors: unknown[] = []
    const note = ({ reason }: PromiseRejectionEvent) => errors.push(reason)
    window.addEventListener('unhandledrejection', note)
    fireEvent.click(button('Copy'))
    client.destroy()
    await screen.findByText('Copied')
    await settle()
    window.removeEventListener('unhandledrejection', note)
    expect(errors).toEqual([])
  })

  it.each([
    ['without a target', { target: null }],
    ['with an expired token', { target: newTarget(-1) }],
    ['while it is being written', { streaming: true }],
  ])('works %s, and sends nothing', async (_, scope) => {
    const { gateway } = renderFeedback(<FeedbackBar text="An answer" onCopy={noop} />, scope)
    fireEvent.click(button('Copy'))
    await screen.findByText('Copied')
    await settle()
    expect(gateway.received).toEqual([])
  })

  it('sends nothing without consent', async () => {
    const { gateway, client } = renderFeedback(<FeedbackBar text="An answer" onCopy={noop} />)
    client.setConsent({ implicit: false })
    fireEvent.click(button('Copy'))
    await screen.findByText('Copied')
    await settle()
    expect(gateway.received).toEqual([])
    expect(await client.pending()).toEqual([])
  })

  it('takes score, weight and metadata of the app', async () => {
    const signal = { weight: 0.1, metadata: { page: 3 } }
    const { gateway } = renderFeedback(<FeedbackBar text="abc" onCopy={noop} signal={signal} />)
    fireEvent.click(button('Copy'))
    await waitFor(() =>
      expect(gateway.received[0]?.signal).toMatchObject({
        weight: 0.1,
        metadata: { page: 3, copied_chars: 3 },
      }),
    )
  })
})

describe('regenerate', () => {
  it('submits before it asks, once while it is asking, also in StrictMode', async () => {
    const asking = Promise.withResolvers<void>()
    const onRegenerate = vi.fn(() => asking.promise)
    const { gateway } = renderFeedback(
      <StrictMode>
        <FeedbackBar onRegenerate={onRegenerate} />
      </StrictMode>,
    )
    fireEvent.click(button('Regenerate'))
    fireEvent.click(button('Regenerate'))
    expect(onRegenerate).toHaveBeenCalledOnce()
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(gateway.received[0]?.signal).toMatchObject({
      ...signalDefaults.regenerated,
      signal_name: 'regenerated',
    })
    asking.resolve()
    await settle()
    fireEvent.click(button('Regenerate'))
    expect(onRegenerate).toHaveBeenCalledTimes(2)
  })

  it('loses no signal to an app that throws, and lets it try again', async () => {
    const shown = errors()
    const onRegenerate = vi.fn(() => {
      throw new Error('a mistake of the app')
    })
    const { gateway } = renderFeedback(<FeedbackBar onRegenerate={onRegenerate} />)
    fireEvent.click(button('Regenerate'))
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    fireEvent.click(button('Regenerate'))
    expect(onRegenerate).toHaveBeenCalledTimes(2)
    await waitFor(() => expect(shown).toHaveBeenCalledTimes(2))
  })

  it('waits, and says why, while the answer is being written', () => {
    const onRegenerate = vi.fn()
    renderFeedback(<FeedbackBar text="An" onRegenerate={onRegenerate} />, { streaming: true })
    fireEvent.click(button('Regenerate'))
    expect(onRegenerate).not.toHaveBeenCalled()
    expect(button('Regenerate').title).toBe('Still being written')
    expect(button('Correct').title).toBe('Still being written')
    expect(button('Copy').getAttribute('aria-disabled')).toBe('false')
  })
})

describe('share', () => {
  const shareWith = async (onShare: () => unknown) => {
    const view = renderFeedback(<FeedbackBar onShare={onShare} />)
    fireEvent.click(button('Share'))
    await settle()
    return view.gateway.received.map(({ signal }) => signal)
  }

  it('is a signal once it was really shared', async () => {
    expect(await shareWith(async () => 'a link')).toEqual([
      expect.objectContaining({ ...signalDefaults.shared, signal_name: 'shared' }),
    ])
    expect(screen.getByText('Shared')).toBeTruthy()
  })

  it('is none where the person thought better of it', async () => {
    expect(await shareWith(async () => false)).toEqual([])
    expect(screen.queryByText('Shared')).toBeNull()
  })

  it('is none, and nothing to tell, where the sheet was closed', async () => {
    expect(await shareWith(() => Promise.reject(new DOMException('closed', 'AbortError')))).toEqual([])
    expect(screen.queryByText('Could not be shared')).toBeNull()
  })

  it('is none where it failed, and is told', async () => {
    expect(await shareWith(refused)).toEqual([])
    expect(screen.getByText('Could not be shared')).toBeTruthy()
  })
})
