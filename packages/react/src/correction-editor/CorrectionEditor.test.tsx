import { raterWeights } from '@feedback-signals/protocol'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
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
import { CorrectionEditor } from './CorrectionEditor.tsx'

const original = 'The capital of Australia is Sydney.'
const better = 'The capital of Australia is Canberra.'

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
