import { createFeedbackClient } from '@feedback-signals/browser'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, field, isOpen, openEditor, reaches, send, write } from '../testing/correctionInPage.ts'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const original = 'Sixty per cent.'
const editor = <CorrectionEditor original={original} />

const held = () => Object.keys(localStorage).filter((key) => key.includes('drafts'))
const written = () => waitFor(() => expect(held()).toHaveLength(1))

/** Leaves a draft for an answer, as a page does that is closed. */
const leaveDraft = async (text = 'Seventy') => {
  const { target, unmount, ...rest } = renderFeedback(editor)
  await openEditor()
  write(text)
  await written()
  unmount()
  return { target, ...rest }
}

describe('a draft', () => {
  it('is there after a reload, for its answer only, and holds no token', async () => {
    const { target } = await leaveDraft()
    expect(JSON.stringify({ ...localStorage })).not.toContain(target?.token)
    const { update } = renderFeedback(editor, { target })
    await openEditor()
    expect(field().value).toBe('Seventy')
    expect(screen.getByText('This is your draft of before.')).toBeTruthy()
    update({ target: newTarget() })
    await openEditor()
    expect(field().value).toBe(original)
  })

  it('is kept as the widget goes, before the pause in typing', async () => {
    const { target, unmount } = renderFeedback(editor)
    await openEditor()
    write('Seven')
    expect(held()).toEqual([])
    unmount()
    expect(held()).toHaveLength(1)
    renderFeedback(editor, { target })
    await openEditor()
    expect(field().value).toBe('Seven')
  })

  it('goes once the correction is sent', async () => {
    const { target } = await leaveDraft()
    renderFeedback(editor, { target })
    await openEditor()
    send()
    expect(held()).toEqual([])
    await reaches('delivered')
  })

  it('goes once the changes are discarded', async () => {
    const { target } = await leaveDraft()
    renderFeedback(editor, { target })
    await openEditor()
    fireEvent.click(button('Cancel'))
    expect(held()).toHaveLength(1)
    fireEvent.click(button('Discard'))
    expect(held()).toEqual([])
    await openEditor()
    expect(field().value).toBe(original)
  })

  it('goes with client.clear(), also where no editor is in the page', async () => {
    await leaveDraft()
    // As of a page that is opened after: with the browser's own store.
    const client = createFeedbackClient()
    await client.clear()
    client.destroy()
    expect(held()).toEqual([])
  })

  it('that is being written goes with client.clear() too, and with it the editor', async () => {
    const { client } = renderFeedback(editor)
    await openEditor()
    write('Seventy')
    await client.clear()
    await waitFor(() => expect(isOpen()).toBe(false))
    await openEditor()
    expect(field().value).toBe(original)
    expect(held()).toEqual([])
  })

  it('is not kept of a text that the app holds', async () => {
    const { unmount } = renderFeedback(<CorrectionEditor original={original} value="Mine" defaultOpen />)
    await screen.findByRole('textbox')
    write('Mine too')
    unmount()
    expect(held()).toEqual([])
  })

  it('belongs to the user of the client', async () => {
    const { target } = await leaveDraft()
    const { client } = newClient()
    const other = { ...client, user: 'someone else' }
    render(
      <Scope client={other} target={target}>
        {editor}
      </Scope>,
    )
    await openEditor()
    expect(field().value).toBe(original)
  })
})
