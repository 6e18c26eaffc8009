import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, field, isOpen, openEditor, reaches, send, write } from '../testing/correctionInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const original = 'Sixty per cent.'

const opened = async () => {
  const view = renderFeedback(<CorrectionEditor original={original} />)
  await openEditor()
  return view
}
const question = () => screen.queryByRole('alertdialog', { name: 'Discard your changes?' })
const pressEscape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
/** Whether the browser would ask before it leaves the page. */
const asksToStay = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

describe('leaving the editor', () => {
  it('asks nothing where nothing was changed', async () => {
    await opened()
    pressEscape()
    expect([question(), isOpen()]).toEqual([null, false])
    await openEditor()
    write('Seventy')
    write(original)
    fireEvent.click(button('Cancel'))
    expect(isOpen()).toBe(false)
  })

  it('asks before changes are lost, and goes on where one wants to', async () => {
    await opened()
    write('Seventy')
    pressEscape()
    expect(question()).not.toBeNull()
    expect(document.activeElement).toBe(button('Keep editing'))
    fireEvent.click(button('Keep editing'))
    expect([question(), field().value]).toEqual([null, 'Seventy'])
    expect(document.activeElement).toBe(field())
    pressEscape()
    pressEscape()
    expect([question(), isOpen()]).toEqual([null, true])
    expect(document.activeElement).toBe(field())
  })

  it('loses them where one wants to, and goes back to where it was opened', async () => {
    await opened()
    write('Seventy')
    fireEvent.click(button('Cancel'))
    fireEvent.click(button('Discard'))
    expect(isOpen()).toBe(false)
    await openEditor()
    expect(field().value).toBe(original)
  })

  it('asks the same before it resets', async () => {
    await opened()
    write('Seventy')
    fireEvent.click(button('Reset'))
    expect(field().value).toBe('Seventy')
    fireEvent.click(button('Discard'))
    expect([isOpen(), field().value]).toEqual([true, original])
    expect(document.activeElement).toBe(field())
  })

  it('leaves Escape to an input method', async () => {
    await opened()
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true })
    expect(isOpen()).toBe(true)
  })

  it('closes nothing that the editor is in', async () => {
    await opened()
    const heard: string[] = []
    const hear = ({ key }: KeyboardEvent) => heard.push(key)
    document.body.addEventListener('keydown', hear)
    pressEscape()
    document.body.removeEventListener('keydown', hear)
    expect(heard).toEqual([])
  })
})

describe('leaving the page', () => {
  it('is asked about only while there are changes', async () => {
    const { unmount } = await opened()
    expect(asksToStay()).toBe(false)
    write('Seventy')
    expect(asksToStay()).toBe(true)
    write(original)
    expect(asksToStay()).toBe(false)
    write('Seventy')
    send()
    await reaches('delivered')
    expect(asksToStay()).toBe(false)
    await openEditor('Edit correction')
    write('Eighty')
    expect(asksToStay()).toBe(true)
    unmount()
    expect(asksToStay()).toBe(false)
  })
})
