import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import { axeProblems } from '../testing/axeProblems.ts'
import { button, field, reaches, send, write } from '../testing/correctionInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { CorrectionEditor } from './CorrectionEditor.tsx'

/** Blocks a file, or none. */
async function block(...files: string[]) {
  await cdp().send('Network.setBlockedURLs', { urls: files.map((file) => `*correction-editor/${file}*`) })
}

const blocked = async (file: string) => {
  await cdp().send('Network.enable')
  await block(file)
  onTestFinished(() => block())
}

const original = '# The capital of Australia is Sydney.'
const unavailable = 'The editor could not be loaded.'

describe('code that cannot be loaded', () => {
  // Each file is loaded once for the page, so this order: nothing of the editor has been loaded by then.
  it('of the editor: says so, and opens it once it can', async () => {
    await blocked('CorrectionEditing.tsx')
    const { container, gateway } = renderFeedback(<CorrectionEditor original={original} />)
    fireEvent.click(button('Suggest a better answer'))
    expect((await screen.findByRole('alert')).textContent).toContain(unavailable)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await axeProblems(container)).toEqual([])

    await block()
    fireEvent.click(button('Retry'))
    await screen.findByRole('textbox')
    write(original.replace('Sydney', 'Canberra'))
    send()
    await reaches('delivered')
    expect(gateway.received).toHaveLength(1)
  })

  it('of markdown: says so in place of the preview, and loses nothing that was written', async () => {
    await blocked('preview/Markdown.tsx')
    renderFeedback(<CorrectionEditor original={original} format="markdown" />)
    fireEvent.click(button('Suggest a better answer'))
    await screen.findByRole('textbox')
    write(`${original} Or is it?`)
    fireEvent.click(button('Preview'))
    expect(await screen.findByText(unavailable)).toBeTruthy()
    fireEvent.click(button('Preview'))
    expect(field().value).toBe(`${original} Or is it?`)

    await block()
    fireEvent.click(button('Preview'))
    expect(await screen.findByRole('heading', { name: /Sydney/ }, { timeout: 10_000 })).toBeTruthy()
  })
})
