import { raterWeights } from '@feedback-signals/protocol'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  button,
  field,
  group,
  isOpen,
  openEditor,
  problem,
  reaches,
  send,
  toShowDiff,
  write,
} from '../testing/correctionInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const original = 'The capital of Australia is Sydney.'
const better = 'The capital of Australia is Canberra.'

const silenced = () => {
  const shown = vi.fn((event: ErrorEvent) => event.preventDefault())
  window.addEventListener('error', shown)
  onTestFinished(() => window.removeEventListener('error', shown))
  return shown
}

describe('a correction', () => {
  it('is sent as the better answer, with how much was changed', async () => {
    const onSubmit = vi.fn()
    const { gateway } = renderFeedback(<CorrectionEditor original={original} onSubmit={onSubmit} />)
    await openEditor()
    expect(field().value).toBe(original)
    write(better)
    await toShowDiff('The capital of Australia is [-Sydney-]{+Canberra+}.')
    expect(screen.getByText('1 word changed')).toBeTruthy()
    send()
    await reaches('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(gateway.received[0]?.signal).toMatchObject({
      signal_name: 'correction',
      score: expect.closeTo(-0.1 - 0.9 / 7),
      weight: raterWeights.user,
      improvement: { role: 'assistant', content: better },
      metadata: { edit_distance: 1, changed_fraction: 1 / 7 },
    })
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      content: better,
      editDistance: 1,
      changedFraction: 1 / 7,
      score: expect.closeTo(-0.1 - 0.9 / 7),
    })
    expect(isOpen()).toBe(false)
    expect(screen.getByText('Correction sent')).toBeTruthy()
  })

  it('can be edited again: the newer one supersedes it', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    write(better)
    send()
    await reaches('delivered')
    await openEditor('Edit correction')
    expect(field().value).toBe(better)
    write(`${better} Not Sydney.`)
    await toShowDiff('The capital of Australia is {+Canberra. Not +}Sydney.')
    send()
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    const [first, second] = gateway.received.map(({ signal }) => signal)
    expect(second?.metadata?.supersedes).toBe(first?.metadata?.signal_id)
    expect(second?.metadata?.edit_distance).toBe(3)
  })

  it('can be withdrawn', async () => {
    const onSubmit = vi.fn()
    const { gateway } = renderFeedback(<CorrectionEditor original={original} onSubmit={onSubmit} />)
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull()
    await openEditor()
    write(better)
    send()
    await reaches('delivered')
    fireEvent.click(button('Withdraw'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    expect(gateway.received[1]?.signal).toMatchObject({ signal_name: 'correction', score: 0, weight: 0 })
    expect(onSubmit).toHaveBeenLastCalledWith(null)
    expect(group().dataset.state).toBe('none')
    await openEditor()
    expect(field().value).toBe(original)
  })

  it('is sent by Ctrl or Cmd with Enter, and not by Enter', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={original} />)
    for (const key of [{ ctrlKey: true }, { metaKey: true }]) {
      await openEditor(gateway.received.length ? 'Edit correction' : undefined)
      write(`${better} ${gateway.received.length}`)
      fireEvent.keyDown(field(), { key: 'Enter' })
      expect(isOpen()).toBe(true)
      fireEvent.keyDown(field(), { key: 'Enter', ...key })
      expect(isOpen()).toBe(false)
      await reaches('delivered')
    }
    expect(gateway.received).toHaveLength(2)
  })

  it('is none without text, and none without a change; both are said', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    send()
    expect(problem()).toBe('Nothing was changed yet.')
    write(' \n ')
    expect(problem()).toBe('')
    send()
    expect(problem()).toBe('Write the better answer first.')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field())
    write(better)
    expect(field().getAttribute('aria-invalid')).toBe('false')
    send()
    await reaches('delivered')
    await openEditor('Edit correction')
    send()
    expect(problem()).toBe('Nothing was changed yet.')
    expect(gateway.received).toHaveLength(1)
  })

  it('is kept to line breaks and signs that the gateway can store', async () => {
    const crlf = 'One\r\nTwo \ud800\r\n'
    const { gateway } = renderFeedback(<CorrectionEditor original={crlf} />)
    await openEditor()
    expect(field().value).toBe('One\nTwo \ufffd\n')
    send()
    expect(problem()).toBe('Nothing was changed yet.')
    write('One\nThree \udc00\0\n')
    send()
    await reaches('delivered')
    expect(gateway.received[0]?.signal.improvement?.content).toBe('One\r\nThree \ufffd\ufffd\r\n')
  })

  it('has score, fields and words of the app', async () => {
    const { gateway } = renderFeedback(
      <CorrectionEditor
        original={original}
        score={({ editDistance }) => -editDistance / 10}
        signal={({ changedFraction }) => ({ weight: 1, metadata: { small: changedFraction < 0.2 } })}
        labels={{ open: 'Fix it' }}
      />,
    )
    await openEditor('Fix it')
    write(better)
    send()
    await reaches('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({
      score: -0.1,
      weight: 1,
      metadata: { small: true, edit_distance: 1 },
    })
  })

  it('says what the app finds wrong with it', async () => {
    const validate = (text: unknown) =>
      String(text).includes('Sydney') ? 'Sydney is not the capital.' : undefined
    renderFeedback(<CorrectionEditor original={original} validate={validate} />)
    await openEditor()
    write('It is still Sydney.')
    send()
    expect(problem()).toBe('Sydney is not the capital.')
    expect(isOpen()).toBe(true)
  })

  it('is sent once in StrictMode', async () => {
    const { gateway } = renderFeedback(
      <StrictMode>
        <CorrectionEditor original={original} />
      </StrictMode>,
    )
    await openEditor()
    write(better)
    send()
    await reaches('delivered')
    expect(gateway.received).toHaveLength(1)
  })

  it('may begin with a proposal of the app', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original={original} defaultValue={better} />)
    await openEditor()
    await toShowDiff('The capital of Australia is [-Sydney-]{+Canberra+}.')
    send()
    await reaches('delivered')
    expect(gateway.received[0]?.signal.improvement?.content).toBe(better)
  })
})

describe('the editor', () => {
  it('is opened and closed by the app, if it wants to', async () => {
    const onOpenChange = vi.fn()
    const { update } = renderFeedback(
      <CorrectionEditor original={original} open={false} onOpenChange={onOpenChange} />,
    )
    fireEvent.click(button('Suggest a better answer'))
    expect(onOpenChange).toHaveBeenLastCalledWith(true)
    expect(isOpen()).toBe(false)
    update({}, <CorrectionEditor original={original} open onOpenChange={onOpenChange} />)
    await screen.findByRole('textbox')
    fireEvent.click(button('Cancel'))
    expect(onOpenChange).toHaveBeenLastCalledWith(false)
    expect(isOpen()).toBe(true)
  })

  it('holds a text of the app', async () => {
    const onValueChange = vi.fn()
    renderFeedback(
      <CorrectionEditor original={original} value="Fixed" onValueChange={onValueChange} defaultOpen />,
    )
    await screen.findByRole('textbox')
    expect(field().value).toBe('Fixed')
    write('Fixed!')
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('Fixed!')
    expect(field().value).toBe('Fixed')
  })

  it('takes focus as it opens, and gives it back as it closes', async () => {
    renderFeedback(<CorrectionEditor original={original} />)
    button('Suggest a better answer').focus()
    await openEditor()
    expect(document.activeElement).toBe(field())
    fireEvent.click(button('Cancel'))
    expect(document.activeElement).toBe(button('Suggest a better answer'))
  })

  it('takes no focus where the page opens it', async () => {
    renderFeedback(<CorrectionEditor original={original} defaultOpen />)
    await screen.findByRole('textbox')
    expect(document.activeElement).toBe(document.body)
  })

  it('follows an original that changes, until it is edited', async () => {
    const { update } = renderFeedback(<CorrectionEditor original={original} defaultOpen />)
    await screen.findByRole('textbox')
    update({}, <CorrectionEditor original={better} defaultOpen />)
    expect(field().value).toBe(better)
    write('Mine.')
    update({}, <CorrectionEditor original={original} defaultOpen />)
    expect(field().value).toBe('Mine.')
  })

  it('is closed where the widget shows another answer', async () => {
    const { update } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    update({ target: newTarget() })
    expect(isOpen()).toBe(false)
  })

  it.each([
    ['streaming', { streaming: true }, 'Cannot be rated yet'],
    ['missing', { target: null }, 'Cannot be rated'],
    ['expired', { target: newTarget(-1000) }, 'Cannot be rated any more'],
  ])('does not open where the answer cannot be rated: %s', (_state, scope, reason) => {
    renderFeedback(<CorrectionEditor original={original} />, scope)
    fireEvent.click(button('Suggest a better answer'))
    expect(isOpen()).toBe(false)
    expect(button('Suggest a better answer').title).toBe(reason)
  })

  it('sends nothing once the token has expired, and keeps the text', async () => {
    const { gateway, update } = renderFeedback(<CorrectionEditor original={original} />)
    await openEditor()
    write(better)
    update({ streaming: true })
    send()
    expect(button('Send correction').getAttribute('aria-disabled')).toBe('true')
    expect(field().value).toBe(better)
    expect(gateway.received).toEqual([])
  })

  it('without a text leaves the page in place, and tells why', () => {
    // As a message that has not come yet, in an app without types.
    const props = { original, ...JSON.parse('{"original": null}') }
    const { container } = renderFeedback([
      <p key="answer">Answer</p>,
      <CorrectionEditor key="editor" {...props} />,
    ])
    expect(container.textContent).toBe('Answer')
    silenced()
    expect(() => renderFeedback(<CorrectionEditor.Root {...props} />)).toThrow(
      '<CorrectionEditor original> must be the text of the answer, not null',
    )
  })
})

describe('a mistake of the app', () => {
  it('in onSubmit or onValueChange loses nothing', async () => {
    const shown = silenced()
    const fail = () => {
      throw new Error('a mistake of the app')
    }
    const { gateway } = renderFeedback(
      <CorrectionEditor original={original} onSubmit={fail} onValueChange={fail} />,
    )
    await openEditor()
    write(better)
    expect(field().value).toBe(better)
    send()
    await reaches('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(shown).toHaveBeenCalled()
  })

  it.each([2, Number.NaN])('in a score of %s is told, and the text stays', async (score) => {
    const shown = silenced()
    const { gateway } = renderFeedback(<CorrectionEditor original={original} score={() => score} />)
    await openEditor()
    write(better)
    send()
    expect(shown.mock.lastCall?.[0].message).toContain('score must be a number from -1 to 1')
    expect(field().value).toBe(better)
    expect(gateway.received).toEqual([])
  })
})
