import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { button, field, isOpen, openEditor, reaches, send, write } from '../testing/correctionInPage.ts'
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
