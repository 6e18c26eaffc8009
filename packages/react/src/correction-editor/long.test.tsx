import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  button,
  field,
  isOpen,
  openEditor,
  problem,
  reaches,
  send,
  shownDiff,
  write,
} from '../testing/correctionInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import '../styles.css'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const lines = Array.from(
  { length: 1_900 },
  (_, at) => `Line ${at} says that value ${at * 7} is a number of its own.`,
)
const original = lines.join('\n')

describe('an answer of 100 KB', () => {
  it('is edited, compared and sent like any other', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    await waitFor(() => expect(document.activeElement).toBe(field()))
    await userEvent.keyboard('New')
    expect(field().value).toHaveLength(original.length + 3)
    const edited = original.replace('value 7000', 'sum 7000').replace('value 70 ', 'sum 70 ')
    write(edited)
    await waitFor(() => expect(shownDiff()).toContain('[-value-]{+sum+}'))
    expect(screen.getByText('2 words changed')).toBeTruthy()
    expect(shownDiff().length).toBeLessThan(1_000)
    send()
    await reaches('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({
      improvement: { content: edited },
      metadata: { edit_distance: 2 },
    })
  })

  it('is sent as it was, also where it is compared only after', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    write(`${original} The end.`)
    send()
    expect(button('Send correction').getAttribute('aria-disabled')).toBe('true')
    await reaches('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({ metadata: { edit_distance: 3 } })
  })

  it('is sent even where the widget goes at once', async () => {
    const { gateway, update } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    write(`${original} The end.`)
    send()
    update({}, <p>Gone</p>)
    await waitFor(() => expect(gateway.received).toHaveLength(1))
    expect(gateway.received[0]?.signal).toMatchObject({ metadata: { edit_distance: 3 } })
  })

  it('is sent even where the page goes at once', async () => {
    const { client } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    write(`${original} The end.`)
    send()
    expect(isOpen()).toBe(true)
    fireEvent(window, new Event('pagehide'))
    expect(isOpen()).toBe(false)
    expect((await client.pending()).map(({ signal }) => signal.metadata?.edit_distance)).toEqual([3])
  })

  it('is in view some frames after the editor, also where nobody opened it', async () => {
    renderFeedback(<CorrectionEditor original={original} defaultOpen />)
    await screen.findByRole('textbox')
    await waitFor(() => expect(getComputedStyle(field()).contentVisibility).toBe('visible'))
    expect(field().scrollHeight).toBeGreaterThan(20_000)
    expect(document.activeElement).toBe(document.body)
  })

  it('comes back from the preview as it was left: its place, and its caret', async () => {
    renderFeedback(<CorrectionEditor original={original} format="markdown" renderPreview={() => 'Shown'} />)
    await openEditor()
    await waitFor(() => expect(document.activeElement).toBe(field()))
    field().setSelectionRange(5, 5)
    field().scrollTop = 700
    const height = field().scrollHeight
    await userEvent.click(button('Preview'))
    expect(screen.getByText('Shown')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(button('Preview'))
    expect(screen.getByRole('textbox')).toBe(field())
    expect([field().scrollTop, field().scrollHeight]).toEqual([700, height])
    field().focus()
    await userEvent.keyboard('New')
    expect(field().value.startsWith('Line New0 says')).toBe(true)
  })

  it('shows few of a thousand changes, and more of them on demand', async () => {
    renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    write(original.replaceAll('number', 'figure'))
    const more = await screen.findByRole('button', { name: 'Show more' }, { timeout: 10_000 })
    const count = () => document.querySelectorAll('ins').length
    const before = count()
    expect(before).toBeLessThan(100)
    fireEvent.click(more)
    expect(count()).toBe(2 * before)
  })
})

describe('an answer of 1 MB', () => {
  it('is opened, and not sent where no gateway takes as much', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={'word '.repeat(210_000)} />)
    await openEditor()
    write(`${field().value}more`)
    send()
    expect(problem()).toBe('This is too long to be sent.')
    expect(gateway.received).toEqual([])
  })
})
