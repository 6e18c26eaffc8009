import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { axeProblems } from '../testing/axeProblems.ts'
import {
  button,
  field,
  isOpen,
  openEditor,
  reaches,
  send,
  toShowDiff,
  write,
} from '../testing/correctionInPage.ts'
import { emulateMedia, emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const original = '# Capitals\n\nThe capital of Australia is Sydney.'

const inTheme = (theme: string, dir: string) => (
  <ThemedPage theme={theme} dir={dir}>
    <CorrectionEditor original={original} format="markdown" />
  </ThemedPage>
)

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container } = renderFeedback(inTheme(theme, dir))
    const problems = () => axeProblems(container)
    expect(await problems()).toEqual([])
    await openEditor()
    expect(await problems()).toEqual([])
    send()
    expect(await problems()).toEqual([])
    write(original.replace('Sydney', 'Canberra'))
    await screen.findByText('1 word changed')
    expect(await problems()).toEqual([])
    fireEvent.click(button('Preview'))
    await screen.findByRole('heading', { name: 'Capitals' }, { timeout: 10_000 })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await problems()).toEqual([])
    fireEvent.click(button('Cancel'))
    expect(await problems()).toEqual([])
    fireEvent.click(button('Keep editing'))
    send()
    await reaches('delivered')
    expect(await problems()).toEqual([])
  })
})

describe('the keyboard', () => {
  it('does all of it', async () => {
    const { gateway } = renderFeedback(<CorrectionEditor original="Sydney" />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(field()))
    await userEvent.keyboard('{Control>}a{/Control}Canberra')
    await toShowDiff('[-Sydney-]{+Canberra+}')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(button('Keep editing'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(field())
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(button('Edit correction'))
    await reaches('delivered')
    expect(gateway.received[0]?.signal.improvement?.content).toBe('Canberra')
  })
})

describe('the look', () => {
  const edited = async () => {
    renderFeedback(<CorrectionEditor original="Sydney is it" />)
    await openEditor()
    write('Canberra is it')
    await toShowDiff('[-Sydney-]{+Canberra+} is it')
    return ['ins', 'del'].map((tag) => getComputedStyle(document.querySelector(tag) ?? document.body))
  }

  it('marks what was added and removed by lines too, and in colours that differ', async () => {
    const [added, removed] = await edited()
    expect(added?.textDecorationLine).toBe('underline')
    expect(removed?.textDecorationLine).toBe('line-through')
    expect(added?.backgroundColor).not.toBe(removed?.backgroundColor)
  })

  it('marks them in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' })
    const [added, removed] = await edited()
    expect([added?.textDecorationLine, removed?.textDecorationLine]).toEqual(['underline', 'line-through'])
  })

  it('gives targets of 44 px to a finger', async () => {
    await emulateTouch()
    renderFeedback(<CorrectionEditor original="Sydney" />)
    expect(button('Suggest a better answer').getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    await openEditor()
    for (const name of ['Send correction', 'Cancel', 'Reset']) {
      expect(button(name).getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  })

  it('has the direction of the text, whatever that of the page', async () => {
    renderFeedback(<CorrectionEditor original="שלום" />)
    await openEditor()
    expect(getComputedStyle(field()).direction).toBe('rtl')
    write('Hello')
    expect(getComputedStyle(field()).direction).toBe('ltr')
  })
})
